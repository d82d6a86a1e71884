//! What a function is differentiated at.

use crate::{Differentiable, numbers};
use alloc::borrow::ToOwned;
use core::borrow::BorrowMut;

/// What a function is differentiated at: a value of any [`Differentiable`] type that is `Clone`, or a slice of such, whose copies are `Vec`s.
pub trait Point: ToOwned<Owned: Differentiable + Clone + BorrowMut<Self>> {}

impl<X: ToOwned<Owned: Differentiable + Clone + BorrowMut<X>> + ?Sized> Point for X {}

/// A tangent or a shadow of zeros.
pub(crate) fn zeros<X: Point + ?Sized>(x: &X) -> X::Owned {
    let mut zeros = x.to_owned();
    numbers::fill(&mut zeros, 0.0);
    zeros
}
