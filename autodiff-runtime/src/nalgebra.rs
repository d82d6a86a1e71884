//! The matrices and vectors of `nalgebra`, with the feature of this name.
//!
//! `OMatrix` in general, so `SVector`, `SMatrix`, `DVector` and `DMatrix`, is [`Differentiable`] where its elements are.

pub mod constructors;
pub mod methods;
mod operators;
pub mod summaries;
pub mod tangents;

use crate::{Differentiable, Real, numbers::NumberMut};
use core::fmt::Display;
use nalgebra::{DefaultAllocator, Dim, OMatrix, RealField, Scalar, allocator::Allocator};

/// The floats that matrices are of: `f32` and `f64`.
pub trait Element: RealField + Real {}

impl<T: RealField + Real> Element for T {}

impl<T: Scalar + Differentiable, R: Dim, C: Dim> Differentiable for OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    #[inline]
    fn zero_like(&self) -> Self {
        self.map(|element| element.zero_like())
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, contribution: Self) {
        assert_eq!(self.shape(), contribution.shape(), "an adjoint and its contribution have different shapes");
        for (sum, part) in self.iter_mut().zip(contribution.iter()) {
            sum.accumulate(part.clone());
        }
    }

    #[inline]
    fn reset(&mut self, primal: &Self) {
        if self.shape() == primal.shape() {
            self.iter_mut().zip(primal.iter()).for_each(|(part, primal)| part.reset(primal));
        } else {
            *self = primal.zero_like();
        }
    }

    #[inline]
    #[track_caller]
    fn assert_shape(&self, primal: &Self, name: &dyn Display) {
        let (shadow, shape) = (self.shape(), primal.shape());
        if shadow != shape {
            let ((rows, columns), (of_rows, of_columns)) = (shadow, shape);
            panic!("the shadow of `{name}` is {rows} by {columns}, but `{name}` is {of_rows} by {of_columns}");
        }
    }
    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        let (rows, columns) = self.shape();
        for (index, element) in self.iter_mut().enumerate() {
            match columns {
                1 => element.visit_numbers(&format_args!("{name}[{index}]"), visit),
                _ => element.visit_numbers(&format_args!("{name}[({}, {})]", index % rows, index / rows), visit),
            }
        }
    }
}
