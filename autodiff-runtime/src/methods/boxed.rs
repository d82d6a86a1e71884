//! Values in boxes: `Box::new` of what is differentiable.
#![cfg(feature = "alloc")]

use crate::lanes::{Count, InLanes, Of};
use crate::{
    Differentiable, Slot,
    tangent::{Handed, TangentSlot},
};
use alloc::boxed::Box;

/// The companions of [`Box::new`].
pub trait NewBox<T: Differentiable + Clone>: Sized {
    /// See [`Box::new`].
    fn new_augmented(value: T) -> (Self, ());

    /// The reverse of that.
    fn new_adjoint(value: T, slot: impl Slot<T>, tape: (), seed: Self);

    /// With its tangent.
    fn new_tangent(value: T, slot: impl TangentSlot<T>) -> (Self, Self);

    /// That, to be reversed later.
    fn new_augmented_tangent(value: T, slot: Handed<impl TangentSlot<T>>) -> ((Self, Self), ()) {
        (Self::new_tangent(value, slot.0), ())
    }

    /// The reverse, and the tangent of that.
    fn new_adjoint_tangent(
        value: T,
        tangent: impl Sized,
        slot: impl Slot<T>,
        slot_tangent: impl Slot<T>,
        tape: (),
        seed: Self,
        seed_tangent: Self,
    );
}

impl<T: Differentiable + Clone> NewBox<T> for Box<T> {
    #[inline]
    fn new_augmented(value: T) -> (Self, ()) {
        (Box::new(value), ())
    }

    #[inline]
    fn new_adjoint(_: T, slot: impl Slot<T>, (): (), seed: Self) {
        slot.add(*seed);
    }

    #[inline]
    fn new_tangent(value: T, slot: impl TangentSlot<T>) -> (Self, Self) {
        let tangent = slot.into_tangent(&value);
        (Box::new(value), Box::new(tangent))
    }

    #[inline]
    fn new_adjoint_tangent(
        _: T,
        _: impl Sized,
        slot: impl Slot<T>,
        slot_tangent: impl Slot<T>,
        (): (),
        seed: Self,
        seed_tangent: Self,
    ) {
        slot.add(*seed);
        slot_tangent.add(*seed_tangent);
    }
}

/// With several tangents at once.
pub trait NewBoxLanes<T>: Sized {
    /// See [`Box::new`].
    fn new_tangent_lanes<const K: usize>(
        value: T,
        slot: impl TangentSlot<Of<T, K>>,
        count: Count<K>,
    ) -> (Self, Box<Of<T, K>>)
    where
        T: InLanes<K>,
        Of<T, K>: Clone;
}

impl<T> NewBoxLanes<T> for Box<T> {
    #[inline]
    fn new_tangent_lanes<const K: usize>(
        value: T,
        slot: impl TangentSlot<Of<T, K>>,
        _: Count<K>,
    ) -> (Self, Box<Of<T, K>>)
    where
        T: InLanes<K>,
        Of<T, K>: Clone,
    {
        let tangent = slot.into_tangent_or_else(|| value.zero_lanes());
        (Box::new(value), Box::new(tangent))
    }
}
