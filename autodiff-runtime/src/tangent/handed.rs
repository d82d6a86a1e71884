//! Tangents as functions take them whose calls are reversed later.
//!
//! What such a function returns holds the type of each of its generic parameters, and so what a slot refers to. Its slots are therefore of
//! types that are known: `Option<T>` for what is taken by value, `Option<&T>` for a reference, `Option<&mut T>` for a `&mut`, [`Constant`] for
//! what is none of those that it is differentiated by. The caller does not know which; the type of the parameter decides.

use super::TangentSlot;
use crate::Constant;
#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};

/// A tangent as what a function takes.
#[diagnostic::on_unimplemented(message = "a tangent of type `{Self}` cannot be handed to a parameter of type `{To}`")]
pub trait Hand<To> {
    /// It as that.
    fn hand(self) -> To;
}

/// A tangent as the callee takes it: generated code calls this.
///
/// ```
/// use autodiff_runtime::tangent::{constant, hand};
///
/// fn sum(slot: Option<&[f64]>) -> f64 {
///     slot.map_or(0.0, |tangent| tangent.iter().sum())
/// }
///
/// assert_eq!((sum(hand(&vec![1.0, 2.0])), sum(hand(&[3.0])), sum(constant())), (3.0, 3.0, 0.0));
/// ```
#[inline(always)]
pub fn hand<S: Hand<To>, To>(slot: S) -> To {
    slot.hand()
}

/// What stands in the place of a tangent where an argument is a constant.
#[inline(always)]
pub fn constant<To: Absent>() -> To {
    To::ABSENT
}

/// What there is where there is no tangent.
pub trait Absent {
    /// That.
    const ABSENT: Self;
}

impl<T> Absent for Option<T> {
    const ABSENT: Self = None;
}

impl Absent for Constant {
    const ABSENT: Self = Constant;
}

impl Absent for Handed<Constant> {
    const ABSENT: Self = Handed(Constant);
}

/// A tangent as it is, for a callee whose result holds nothing of it.
pub struct Handed<S>(pub S);

/// One impl a line: generics, what is handed, to what, and how.
macro_rules! hand {
    ($([$($generics:tt)*] $slot:ty, $to:ty: |$this:pat_param| $handed:expr;)*) => { $(
        impl<$($generics)*> Hand<$to> for $slot {
            #[inline(always)]
            fn hand(self) -> $to {
                let $this = self;
                $handed
            }
        }
    )* };
}

hand! {
    [S] S, Handed<S>: |slot| Handed(slot);
    [S] S, Constant: |_| Constant;
    [T] T, Option<T>: |tangent| Some(tangent);
    [T: Clone] &T, Option<T>: |tangent| Some(tangent.clone());
    [T: Clone] &mut T, Option<T>: |tangent| Some(tangent.clone());
    [T: Clone] Option<&T>, Option<T>: |tangent| tangent.cloned();
    ['a, T: ?Sized] &'a mut T, Option<&'a T>: |tangent| Some(tangent);
    ['a, T: ?Sized] Option<&'a T>, Option<&'a T>: |tangent| tangent;
    ['a, T: ?Sized] Option<&'a mut T>, Option<&'a mut T>: |tangent| tangent;
    ['a, T, const N: usize] &'a [T; N], Option<&'a [T]>: |tangent| Some(tangent);
    ['a, T, const N: usize] &'a mut [T; N], Option<&'a [T]>: |tangent| Some(tangent);
    ['a, T, const N: usize] &'a mut [T; N], Option<&'a mut [T]>: |tangent| Some(tangent);
}

#[cfg(feature = "alloc")]
hand! {
    ['a, T] &'a Vec<T>, Option<&'a [T]>: |tangent| Some(tangent);
    ['a, T] &'a mut Vec<T>, Option<&'a [T]>: |tangent| Some(tangent);
    ['a, T] &'a mut Vec<T>, Option<&'a mut [T]>: |tangent| Some(tangent);
    ['a, T] &'a Box<T>, Option<&'a T>: |tangent| Some(tangent);
    ['a, T] &'a mut Box<T>, Option<&'a T>: |tangent| Some(tangent);
    ['a, T] &'a mut Box<T>, Option<&'a mut T>: |tangent| Some(tangent);
}

impl<T> TangentSlot<T> for Option<T> {
    #[inline(always)]
    fn tangent(&self) -> Option<&T> {
        self.as_ref()
    }

    #[inline(always)]
    fn into_tangent_or_else(self, zero: impl FnOnce() -> T) -> T {
        self.unwrap_or_else(zero)
    }
}
