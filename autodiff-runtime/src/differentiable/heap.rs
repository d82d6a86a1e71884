//! What is on the heap.

use core::fmt::Display;

use alloc::{boxed::Box, string::String, vec::Vec};

use super::{Differentiable, assert_same_length, assert_shape_of_parts, visit_numbers_of_parts};
use crate::numbers::NumberMut;

impl<T: Differentiable> Differentiable for Vec<T> {
    #[inline]
    fn zero_like(&self) -> Self {
        zeros_like(self)
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, contribution: Self) {
        assert_same_length(self.len(), contribution.len(), "contribution");
        for (sum, part) in self.iter_mut().zip(contribution) {
            sum.accumulate(part);
        }
    }

    #[inline]
    fn reset(&mut self, primal: &Self) {
        self.truncate(primal.len());
        let (kept, new) = primal.split_at(self.len());
        for (part, primal) in self.iter_mut().zip(kept) {
            part.reset(primal);
        }
        self.extend(new.iter().map(Differentiable::zero_like));
    }

    #[inline]
    #[track_caller]
    fn assert_shape(&self, primal: &Self, name: &dyn Display) {
        assert_shape_of_parts(self, primal, name);
    }

    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        visit_numbers_of_parts(self, name, visit);
    }
}

impl<T: Differentiable> Differentiable for Box<T> {
    #[inline]
    fn zero_like(&self) -> Self {
        Box::new((**self).zero_like())
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, contribution: Self) {
        (**self).accumulate(*contribution);
    }

    #[inline]
    fn reset(&mut self, primal: &Self) {
        (**self).reset(primal);
    }

    #[inline]
    #[track_caller]
    fn assert_shape(&self, primal: &Self, name: &dyn Display) {
        (**self).assert_shape(primal, name);
    }

    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        (**self).visit_numbers(name, visit);
    }
}

impl Differentiable for String {
    #[inline]
    fn zero_like(&self) -> Self {
        self.clone()
    }

    #[inline]
    fn accumulate(&mut self, _contribution: Self) {}

    #[inline]
    fn reset(&mut self, primal: &Self) {
        self.clone_from(primal);
    }

    #[inline(always)]
    fn visit_numbers(&mut self, _name: &dyn Display, _visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {}
}

/// The zero of the shape of a slice.
#[inline]
pub(crate) fn zeros_like<T: Differentiable>(primal: &[T]) -> Vec<T> {
    primal.iter().map(Differentiable::zero_like).collect()
}
