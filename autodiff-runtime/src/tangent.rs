//! What generated code does with tangents: the slots by which functions hand them to each other, and checks.
//!
//! The tangent of a value is a value of the same type: how the value changes as the arguments change in some direction. What is
//! no float in it, such as an index, keeps the value's own.

mod handed;

pub use handed::{Absent, Hand, Handed, constant, hand};

use crate::{
    Constant, Differentiable,
    differentiable::{assert_same_shape, assert_shape_of_parts},
    lanes::Lanes,
    shadow::Shadow,
};
#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};
use core::{borrow::Borrow, ops::Deref};

/// Where a callee finds the tangent of one of its arguments: the tangent, a reference to it, or [`Constant`] for zero.
///
/// Beside the companions meant for people, every function `f(a, b)` that is differentiated forwards has one that other generated
/// code calls:
///
/// ```text
/// f_tangent(a, slot_a, b, slot_b) -> (value, tangent)
/// ```
///
/// Each parameter, differentiable or not, is followed by a slot, so that a caller needs no knowledge of the callee but its name.
/// (A `&mut` parameter is followed by a [`ShadowSlot`](crate::ShadowSlot).)
///
/// ```
/// use autodiff_runtime::{Constant, tangent::TangentSlot};
///
/// // What is generated for `fn product(a: f64, b: f64) -> f64 { a * b }`, less the names.
/// fn product_tangent(a: f64, slot_a: impl TangentSlot<f64>, b: f64, slot_b: impl TangentSlot<f64>) -> (f64, f64) {
///     let t_a = slot_a.into_tangent(&a);
///     let t_b = slot_b.into_tangent(&b);
///     (a * b, t_a * b + a * t_b)
/// }
///
/// assert_eq!(product_tangent(2.0, 1.0, 3.0, Constant), (6.0, 3.0));
/// ```
pub trait TangentSlot<T: ?Sized> {
    /// The tangent, `None` where the argument is a constant. In a [`Constant`] that is known at compile time.
    fn tangent(&self) -> Option<&T>;

    /// The tangent as a value: zero of the shape of `primal` where there is none.
    #[inline(always)]
    fn into_tangent(self, primal: &T) -> T
    where
        Self: Sized,
        T: Differentiable + Clone,
    {
        self.into_tangent_or_else(|| primal.zero_like())
    }

    /// The tangent as a value, or that of `zero` where there is none.
    #[inline(always)]
    fn into_tangent_or_else(self, zero: impl FnOnce() -> T) -> T
    where
        Self: Sized,
        T: Clone,
    {
        self.tangent().map_or_else(zero, T::clone)
    }

    /// The tangent as it is lent: zeros of the shape of `primal` where there is none.
    #[inline(always)]
    fn tangent_or_zero(&self, primal: &T) -> Lent<'_, T>
    where
        T: Shadow,
    {
        match self.tangent().or_else(|| primal.zeros_at_hand()) {
            Some(tangent) => Lent::Tangent(tangent),
            None => Lent::Zero(primal.zeros()),
        }
    }
}

impl<T> TangentSlot<T> for T {
    #[inline(always)]
    fn tangent(&self) -> Option<&T> {
        Some(self)
    }

    #[inline(always)]
    fn into_tangent_or_else(self, _zero: impl FnOnce() -> T) -> T {
        self
    }
}

impl<T: Shadow + ?Sized> TangentSlot<T> for Constant {
    #[inline(always)]
    fn tangent(&self) -> Option<&T> {
        None
    }
}

impl<T: ?Sized> TangentSlot<T> for Option<&T> {
    #[inline(always)]
    fn tangent(&self) -> Option<&T> {
        *self
    }
}

/// One impl a line: generics, the slot, what it is a tangent of, and how.
macro_rules! tangent_slot {
    ($([$($generics:tt)*] $slot:ty, $of:ty: |$this:ident| $tangent:expr;)*) => { $(
        impl<$($generics)*> TangentSlot<$of> for $slot {
            #[inline(always)]
            fn tangent(&self) -> Option<&$of> {
                let $this = self;
                Some($tangent)
            }
        }
    )* };
}

tangent_slot! {
    [T: ?Sized] &T, T: |slot| *slot;
    [T: ?Sized] &mut T, T: |slot| *slot;
    [T, const N: usize] [T; N], [T]: |slot| slot;
    [T, const N: usize] &[T; N], [T]: |slot| *slot;
    [T, const N: usize] &mut [T; N], [T]: |slot| *slot;
}

#[cfg(feature = "alloc")]
tangent_slot! {
    [T] Vec<T>, [T]: |slot| slot;
    [T] &Vec<T>, [T]: |slot| *slot;
    [T] &mut Vec<T>, [T]: |slot| *slot;
    [T] &Box<T>, T: |slot| *slot;
}

/// A tangent that is lent, or zeros of its shape where the argument is a constant.
pub enum Lent<'a, T: Shadow + ?Sized> {
    /// The tangent that the caller has.
    Tangent(&'a T),
    /// Zeros of our own.
    Zero(T::Owned),
}

impl<T: Shadow + ?Sized> Deref for Lent<'_, T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        match self {
            Self::Tangent(tangent) => tangent,
            Self::Zero(zero) => zero.borrow(),
        }
    }
}

/// Asserts that the tangent of the argument called `name` has the argument's shape.
///
/// # Panics
///
/// If a length differs.
///
/// ```should_panic
/// use autodiff_runtime::tangent;
///
/// // the tangent of `x` has length 3, but `x` has length 4
/// tangent::check(&[0.0; 3][..], &vec![1.0; 4], "x");
/// ```
#[inline(always)]
#[track_caller]
pub fn check<S: Shadow + ?Sized>(tangent: &S, primal: &S, name: &str) {
    assert_same_shape(tangent.parts().len(), primal.parts().len(), "tangent", name);
    assert_shape_of_parts(tangent.parts(), primal.parts(), name);
}

/// What the tangent of a value becomes where the value is cast to a float, `x as f64`.
#[diagnostic::on_unimplemented(message = "a tangent of type `{Self}` cannot be cast to `{Float}`")]
pub trait Cast<Float> {
    /// The tangent of the float: of a float it is cast as well, of an integer it is zero.
    fn cast(self) -> Float;
}

/// The tangent of a cast, where only rustc knows of what: generated code calls this.
///
/// ```
/// use autodiff_runtime::tangent;
///
/// assert_eq!(tangent::cast::<f32, f64>(0.5), 0.5);
/// // What is no float keeps its value in the place of a tangent, which is none.
/// assert_eq!(tangent::cast::<usize, f64>(7), 0.0);
/// ```
#[inline(always)]
#[must_use]
pub fn cast<T: Cast<Float>, Float>(tangent: T) -> Float {
    tangent.cast()
}

macro_rules! cast {
    (@floats $to:ident $($float:ident)*) => { $(
        impl Cast<$to> for $float {
            #[inline(always)]
            fn cast(self) -> $to {
                self as $to
            }
        }
    )* };
    (@integers $to:ident $($integer:ident)*) => { $(
        impl Cast<$to> for $integer {
            #[inline(always)]
            fn cast(self) -> $to {
                0.0
            }
        }

        impl<const K: usize> Cast<Lanes<$to, K>> for $integer {
            #[inline(always)]
            fn cast(self) -> Lanes<$to, K> {
                Lanes([0.0; K])
            }
        }
    )* };
}

cast! { @floats f32 f32 f64 }
cast! { @floats f64 f32 f64 }
cast! { @integers f32 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
cast! { @integers f64 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

impl<T: Copy + Cast<Float>, Float, const K: usize> Cast<Lanes<Float, K>> for Lanes<T, K> {
    #[inline(always)]
    fn cast(self) -> Lanes<Float, K> {
        self.map(T::cast)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lent, TangentSlot, check};
    use crate::Constant;

    fn value(slot: impl TangentSlot<f64>) -> f64 {
        slot.into_tangent(&5.0)
    }

    fn sum(slot: impl TangentSlot<[f64]>) -> f64 {
        slot.tangent_or_zero(&[1.0, 2.0]).iter().sum()
    }

    #[test]
    fn a_tangent_comes_by_value_by_reference_or_not_at_all() {
        let (number, array, vector) = (&3.0, &[1.0, 2.0], &vec![3.0, 4.0]);
        assert_eq!((value(2.0), value(number), value(Some(number)), value(Constant)), (2.0, 3.0, 3.0, 0.0));
        assert_eq!((sum(*array), sum(array), sum(&array[..]), sum(Constant)), (3.0, 3.0, 3.0, 0.0));
        assert_eq!((sum(vector), sum(vector.clone())), (7.0, 7.0));
    }

    #[test]
    fn what_is_lent_is_not_copied() {
        let tangent = vec![1.0];
        let slot = &tangent;
        let lent: Lent<'_, Vec<f64>> = slot.tangent_or_zero(&vec![0.0]);
        assert!(matches!(lent, Lent::Tangent(_)));
    }

    #[test]
    fn zeros_of_floats_are_there_already() {
        let zeros: Lent<'_, [f64]> = Constant.tangent_or_zero(&[1.0, 2.0]);
        assert!(matches!(zeros, Lent::Tangent([0.0, 0.0])));
        // Not so many.
        let zeros: Lent<'_, [f32]> = Constant.tangent_or_zero(&[1.0; 5000]);
        assert!(matches!(&zeros, Lent::Zero(zeros) if **zeros == [0.0; 5000]));
    }

    #[test]
    #[should_panic(expected = "the tangent of `x` has length 1, but `x` has length 2")]
    fn a_tangent_of_another_length_is_named() {
        check(&[0.0][..], &[1.0, 2.0], "x");
    }
}
