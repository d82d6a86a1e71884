//! Values by their elements: what `x.map(|x| ..)` is made of.
#![cfg(feature = "alloc")]

use crate::{
    Differentiable, ShadowSlot, Slot,
    tangent::{Handed, TangentSlot},
};
use alloc::vec::Vec;

/// A type that `map` goes through.
///
/// A function may call `x.map(|x| ..)` of such a value, with a closure: it is lowered to what these functions do, and to a loop.
pub trait Elements: Differentiable {
    /// The type of the elements.
    type Element: Copy;

    /// The elements, in an order that is that of [`with_elements`](Self::with_elements).
    fn elements(&self) -> Vec<Self::Element>;

    /// A value of the shape of `self` with other elements.
    fn with_elements(&self, elements: Vec<Self::Element>) -> Self;

    /// Adds to the elements of an adjoint.
    fn add_elements(&mut self, contribution: &[Self::Element]);
}

impl<T: Differentiable + Copy, const N: usize> Elements for [T; N] {
    type Element = T;

    #[inline]
    fn elements(&self) -> Vec<T> {
        self.to_vec()
    }

    #[inline]
    fn with_elements(&self, elements: Vec<T>) -> Self {
        core::array::from_fn(|index| elements[index])
    }

    #[inline]
    fn add_elements(&mut self, contribution: &[T]) {
        self.iter_mut().zip(contribution).for_each(|(sum, part)| sum.accumulate(*part));
    }
}

/// The elements of a value.
#[inline]
pub fn elements<A: Elements>(value: &A) -> Vec<A::Element> {
    value.elements()
}

/// See [`elements`].
#[inline]
pub fn elements_augmented<A: Elements>(value: &A) -> (Vec<A::Element>, ()) {
    (value.elements(), ())
}

/// The reverse of [`elements`].
#[inline]
pub fn elements_adjoint<A: Elements>(_: &A, slot: impl ShadowSlot<A>, (): (), seed: Vec<A::Element>) {
    if let Some(adjoint) = slot.shadow() {
        adjoint.add_elements(&seed);
    }
}

/// A value of the shape of `like`.
#[inline]
pub fn with_elements<A: Elements>(like: &A, elements: Vec<A::Element>) -> A {
    like.with_elements(elements)
}

/// See [`with_elements`].
#[inline]
pub fn with_elements_augmented<A: Elements>(like: &A, elements: Vec<A::Element>) -> (A, ()) {
    (like.with_elements(elements), ())
}

/// The reverse of [`with_elements`].
#[inline]
pub fn with_elements_adjoint<A: Elements>(
    _: &A,
    _: impl ShadowSlot<A>,
    _: Vec<A::Element>,
    slot: impl Slot<Vec<A::Element>>,
    (): (),
    seed: A,
) {
    slot.add(seed.elements());
}

/// The elements of a value, and those of its tangent.
#[inline]
pub fn elements_tangent<A: Elements>(value: &A, slot: impl TangentSlot<A>) -> (Vec<A::Element>, Vec<A::Element>) {
    (value.elements(), slot.tangent_or_zero(value).elements())
}

/// See [`elements_tangent`].
#[inline]
#[allow(clippy::type_complexity, reason = "a value and its tangent, and the tape")]
pub fn elements_augmented_tangent<A: Elements>(
    value: &A,
    slot: Handed<impl TangentSlot<A>>,
) -> ((Vec<A::Element>, Vec<A::Element>), ()) {
    (elements_tangent(value, slot.0), ())
}

/// The reverse of [`elements`] and the tangent of that.
#[inline]
pub fn elements_adjoint_tangent<A: Elements>(
    _: &A,
    _: impl Sized,
    slot: impl ShadowSlot<A>,
    slot_tangent: impl ShadowSlot<A>,
    (): (),
    seed: Vec<A::Element>,
    seed_tangent: Vec<A::Element>,
) {
    for (adjoint, seed) in [(slot.shadow(), seed), (slot_tangent.shadow(), seed_tangent)] {
        if let Some(adjoint) = adjoint {
            adjoint.add_elements(&seed);
        }
    }
}

/// A value of the shape of `like`, and its tangent.
#[inline]
pub fn with_elements_tangent<A: Elements>(
    like: &A,
    _: impl Sized,
    elements: Vec<A::Element>,
    slot: impl TangentSlot<Vec<A::Element>>,
) -> (A, A) {
    let tangent = match slot.tangent() {
        Some(tangent) => like.with_elements(tangent.clone()),
        None => like.zero_like(),
    };
    (like.with_elements(elements), tangent)
}

/// See [`with_elements_tangent`].
#[inline]
pub fn with_elements_augmented_tangent<A: Elements>(
    like: &A,
    slot_like: Handed<impl Sized>,
    elements: Vec<A::Element>,
    slot: Handed<impl TangentSlot<Vec<A::Element>>>,
) -> ((A, A), ()) {
    (with_elements_tangent(like, slot_like.0, elements, slot.0), ())
}

/// The reverse of [`with_elements`] and the tangent of that.
#[inline]
#[allow(clippy::too_many_arguments, reason = "two arguments with three companions each")]
pub fn with_elements_adjoint_tangent<A: Elements>(
    _: &A,
    _: impl Sized,
    _: impl Sized,
    _: impl Sized,
    _: Vec<A::Element>,
    _: impl Sized,
    slot: impl Slot<Vec<A::Element>>,
    slot_tangent: impl Slot<Vec<A::Element>>,
    (): (),
    seed: A,
    seed_tangent: A,
) {
    slot.add(seed.elements());
    slot_tangent.add(seed_tangent.elements());
}
