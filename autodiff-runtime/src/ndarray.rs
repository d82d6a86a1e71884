//! The arrays of `ndarray`, with the feature of this name.
//!
//! `Array` of any dimension is [`Differentiable`] where its elements are.

pub mod methods;
mod operators;
pub mod summaries;
pub mod tangents;

use crate::{Differentiable, Real, numbers::NumberMut};
use core::fmt::Display;
use ndarray::{Array, Dimension, LinalgScalar, ScalarOperand};

/// The floats that arrays are of: `f32` and `f64`.
pub trait Element: LinalgScalar + ScalarOperand + Real {}

impl<T: LinalgScalar + ScalarOperand + Real> Element for T {}

impl<T: Differentiable + Clone, D: Dimension> Differentiable for Array<T, D> {
    #[inline]
    fn zero_like(&self) -> Self {
        self.map(Differentiable::zero_like)
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, contribution: Self) {
        assert_eq!(self.shape(), contribution.shape(), "an adjoint and its contribution have different shapes");
        self.zip_mut_with(&contribution, |sum, part| sum.accumulate(part.clone()));
    }

    #[inline]
    fn reset(&mut self, primal: &Self) {
        if self.shape() == primal.shape() {
            self.zip_mut_with(primal, Differentiable::reset);
        } else {
            *self = primal.zero_like();
        }
    }

    #[inline]
    #[track_caller]
    fn assert_shape(&self, primal: &Self, name: &dyn Display) {
        let (shadow, shape) = (self.shape(), primal.shape());
        assert!(shadow == shape, "the shadow of `{name}` has shape {shadow:?}, but `{name}` has shape {shape:?}");
    }
    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        for (index, element) in self.indexed_iter_mut() {
            element.visit_numbers(&format_args!("{name}[{index:?}]"), visit);
        }
    }
}
