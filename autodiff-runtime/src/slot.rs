//! The calling convention between generated functions.

use crate::{
    Differentiable,
    shadow::{Shadow, Shadowed},
};
#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};

/// Where a callee leaves the adjoint of one of its arguments: `&mut T`, or [`Constant`] where no one asks for it.
///
/// Beside the companions meant for people, every annotated function `f(a, b)` has two that other generated code calls:
///
/// ```text
/// f_augmented(a, b) -> (value, tape)
/// f_adjoint(a, slot_a, b, slot_b, tape, seed)
/// ```
///
/// The first stands in for `f` in the forward sweep, the second reverses the call. The tape is what the one hands to the
/// other; the caller does not look at it. In the second each parameter, differentiable or not, is followed by a slot. The
/// caller passes `&mut d_a` where it wants the adjoint of `a` increased and `Constant` where it does not; either is
/// accepted in either place, so that a caller needs no knowledge of the callee but its name. The kind of a slot is part
/// of its type: a callee instantiated with `Constant` holds no trace of the adjoint that nobody wants.
///
/// ```
/// use autodiff_runtime::{Constant, Slot};
///
/// // What is generated for `fn product(a: f64, b: f64) -> f64 { a * b }`, less the names: the tape is the gradient.
/// fn product_augmented(a: f64, b: f64) -> (f64, (f64, f64)) {
///     (a * b, (b, a))
/// }
///
/// fn product_adjoint(
///     _a: f64,
///     slot_a: impl Slot<f64>,
///     _b: f64,
///     slot_b: impl Slot<f64>,
///     tape: (f64, f64),
///     seed: f64,
/// ) {
///     slot_a.add(tape.0 * seed);
///     slot_b.add(tape.1 * seed);
/// }
///
/// let (value, tape) = product_augmented(2.0, 3.0);
/// let mut d_a = 1.0;
/// product_adjoint(2.0, &mut d_a, 3.0, Constant, tape, 10.0);
/// assert_eq!((value, d_a), (6.0, 31.0));
/// ```
pub trait Slot<T> {
    /// Whether contributions go anywhere. Known at compile time, so that code guarded by it costs nothing if not.
    const ACTIVE: bool;

    /// Adds `contribution` to the adjoint, or drops it.
    fn add(self, contribution: T);

    /// [`ACTIVE`](Self::ACTIVE), of a slot whose type has no name.
    #[inline(always)]
    fn is_wanted(&self) -> bool {
        Self::ACTIVE
    }
}

/// Where a callee leaves the adjoint of an argument that it takes by reference: a `&mut` shadow or [`Constant`].
///
/// What [`Slot`] is to a value, this is to `&[f64]`, `&mut [f64; 3]` or `&Params`. The callee asks once for the
/// [`shadow`](Self::shadow) and adds to its elements itself. Besides `&mut T` there is `Option<&mut T>`, for a callee that
/// hands on what it was given, and `&mut Vec<T>` and `&mut [T; N]` are shadows of `&[T]`, so that a caller passes
/// `&mut d_x` without knowing how the callee writes the parameter.
///
/// ```
/// use autodiff_runtime::{Constant, ShadowSlot};
///
/// // What is generated for `fn dot(x: &[f64], y: &[f64]) -> f64`, less the names.
/// fn dot_adjoint(x: &[f64], slot_x: impl ShadowSlot<[f64]>, y: &[f64], slot_y: impl ShadowSlot<[f64]>, seed: f64) {
///     if let Some(d_x) = slot_x.shadow() {
///         d_x.iter_mut().zip(y).for_each(|(d_x, y)| *d_x += seed * y);
///     }
///     if let Some(d_y) = slot_y.shadow() {
///         d_y.iter_mut().zip(x).for_each(|(d_y, x)| *d_y += seed * x);
///     }
/// }
///
/// let (x, y) = (vec![1.0, 2.0], [3.0, 4.0]);
/// let mut d_x = vec![0.0; 2];
/// dot_adjoint(&x, &mut d_x, &y, Constant, 10.0);
/// assert_eq!(d_x, [30.0, 40.0]);
/// ```
pub trait ShadowSlot<T: ?Sized> {
    /// The shadow to add to; `None` where nobody wants the adjoint. In a [`Constant`] that is known at compile time.
    fn shadow<'a>(self) -> Option<&'a mut T>
    where
        Self: 'a;

    /// A shadow in any case: zeros of the shape of `primal` where nobody wants the adjoint.
    ///
    /// For a parameter that the callee writes to: the adjoint of what it wrote passes through the shadow, whether or not
    /// anybody reads what is left there.
    ///
    /// ```
    /// use autodiff_runtime::{Constant, ShadowSlot};
    ///
    /// let mut scratch = Constant.shadow_or_scratch(&[1.0, 2.0][..]);
    /// scratch[1] += 5.0;
    /// assert_eq!(*scratch, [0.0, 5.0]);
    /// ```
    #[inline(always)]
    fn shadow_or_scratch<'a>(self, primal: &T) -> Shadowed<'a, T>
    where
        Self: Sized + 'a,
        T: Shadow,
    {
        self.shadow_or_else(|| primal.zeros())
    }

    /// A shadow in any case: what `scratch` makes where nobody wants the adjoint.
    #[inline(always)]
    fn shadow_or_else<'a>(self, scratch: impl FnOnce() -> T::Owned) -> Shadowed<'a, T>
    where
        Self: Sized + 'a,
        T: Shadow,
    {
        match self.shadow() {
            Some(shadow) => Shadowed::Lent(shadow),
            None => Shadowed::Scratch(scratch()),
        }
    }
}

/// The slot of an argument whose adjoint nobody wants: it takes no space and drops what it is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Constant;

impl<T> Slot<T> for Constant {
    const ACTIVE: bool = false;

    #[inline(always)]
    fn add(self, _contribution: T) {}
}

impl<T: Differentiable> Slot<T> for &mut T {
    const ACTIVE: bool = true;

    #[inline(always)]
    fn add(self, contribution: T) {
        self.accumulate(contribution);
    }
}

impl<T: Differentiable> Slot<T> for Option<&mut T> {
    const ACTIVE: bool = true;

    #[inline(always)]
    fn add(self, contribution: T) {
        if let Some(adjoint) = self {
            adjoint.accumulate(contribution);
        }
    }
}

/// One impl a line: generics, the slot, what it is a shadow of, and how; `lent` where it is one in any case.
macro_rules! shadow_slot {
    (@scratch $shadowed:ty, lent $shadow:expr) => {
        // Without `alloc` a slice can't be owned: then this is what keeps from asking for it.
        #[inline(always)]
        fn shadow_or_scratch<'a>(self, _primal: &$shadowed) -> Shadowed<'a, $shadowed>
        where
            Self: Sized + 'a,
            $shadowed: Shadow,
        {
            Shadowed::Lent($shadow(self))
        }
    };
    (@scratch $shadowed:ty, maybe $shadow:expr) => {};
    (@shadow $slot:expr, lent $shadow:expr) => { Some($shadow($slot)) };
    (@shadow $slot:expr, maybe $shadow:expr) => { $shadow($slot) };
    ($([$($generics:tt)*] $slot:ty, $shadowed:ty: $how:ident $shadow:expr;)*) => { $(
        impl<$($generics)*> ShadowSlot<$shadowed> for $slot {
            #[inline(always)]
            fn shadow<'a>(self) -> Option<&'a mut $shadowed>
            where
                Self: 'a,
            {
                shadow_slot!(@shadow self, $how $shadow)
            }

            shadow_slot! { @scratch $shadowed, $how $shadow }
        }
    )* };
}

shadow_slot! {
    [T: ?Sized] Constant, T: maybe |_slot| None;
    [T: ?Sized] &mut T, T: lent core::convert::identity;
    [T: ?Sized] Option<&mut T>, T: maybe core::convert::identity;
    [T, const N: usize] &mut [T; N], [T]: lent <[T; N]>::as_mut_slice;
    [T, const N: usize] Option<&mut [T; N]>, [T]: maybe |slot: Self| slot.map(<[T; N]>::as_mut_slice);
}

#[cfg(feature = "alloc")]
shadow_slot! {
    [T] &mut Vec<T>, [T]: lent Vec::as_mut_slice;
    [T] &mut Box<T>, T: lent Box::as_mut;
    [T] Option<&mut Box<T>>, T: maybe |slot: Self| slot.map(Box::as_mut);
    [T] Option<&mut Vec<T>>, [T]: maybe |slot: Self| slot.map(Vec::as_mut_slice);
}

#[cfg(test)]
mod tests {
    use super::{Constant, ShadowSlot, Slot};
    use crate::shadow::Shadowed;

    /// Adds 1 to the last element of a shadow, if there is one.
    fn count(slot: impl ShadowSlot<[f64]>) -> bool {
        slot.shadow().and_then(<[f64]>::last_mut).map(|last| *last += 1.0).is_some()
    }

    #[test]
    fn an_optional_shadow_accumulates_where_it_is() {
        let mut adjoint = 1.0;
        Some(&mut adjoint).add(2.0);
        None::<&mut f64>.add(2.0);
        assert_eq!(adjoint, 3.0);
        assert!(is_active::<f64, _>(Some(&mut adjoint)));
    }

    #[test]
    fn whatever_is_a_sequence_shadows_a_slice() {
        let (mut array, mut vector) = ([0.0; 2], vec![0.0; 2]);
        assert!(count(&mut array) && count(Some(&mut array)) && count(&mut array[..]) && count(Some(&mut array[..])));
        assert!(count(&mut vector) && count(Some(&mut vector)));
        assert!(!count(Constant) && !count(None::<&mut [f64]>));
        assert!(!count(None::<&mut Vec<f64>>) && !count(None::<&mut [f64; 2]>));
        assert_eq!(array, [0.0, 4.0]);
        assert_eq!(vector, [0.0, 2.0]);
    }

    #[test]
    fn a_shadow_may_be_of_any_type() {
        struct Opaque(f64);
        let mut shadow = Opaque(1.0);
        if let Some(shadow) = ShadowSlot::<Opaque>::shadow(&mut shadow) {
            shadow.0 += 1.0;
        }
        assert_eq!(shadow.0, 2.0);
        assert!(ShadowSlot::<Opaque>::shadow(Constant).is_none());
        assert!(ShadowSlot::<str>::shadow(Constant).is_none());
    }

    #[test]
    fn a_shadow_that_is_there_is_lent() {
        let mut d_x = vec![1.0, 2.0];
        let mut shadowed: Shadowed<'_, [f64]> = (&mut d_x).shadow_or_scratch(&[0.0, 0.0]);
        shadowed[0] += 10.0;
        assert!(matches!(shadowed, Shadowed::Lent(_)));
        assert_eq!(d_x, [11.0, 2.0]);
    }

    #[test]
    fn scratch_is_the_zero_of_the_primal() {
        assert_eq!(*Constant.shadow_or_scratch(&2.0), 0.0);
        assert_eq!(*Constant.shadow_or_scratch(&[2.0, 3.0]), [0.0, 0.0]);
        assert_eq!(*Constant.shadow_or_scratch(&[[2.0; 3], [3.0; 3]][..]), [[0.0; 3]; 2]);
        assert_eq!(*Constant.shadow_or_scratch(&[vec![2.0], vec![]][..]), [vec![0.0], vec![]]);
        assert_eq!(*Constant.shadow_or_scratch(&vec![vec![2.0], vec![]]), [vec![0.0], vec![]]);
    }

    fn is_active<T, S: Slot<T>>(_slot: S) -> bool {
        S::ACTIVE
    }

    #[test]
    fn a_shadow_accumulates() {
        let mut adjoint = [1.0, 2.0];
        (&mut adjoint).add([10.0, 20.0]);
        assert_eq!(adjoint, [11.0, 22.0]);
        assert!(is_active::<[f64; 2], _>(&mut adjoint));
    }

    #[test]
    fn a_constant_drops_contributions_of_any_type() {
        struct Opaque;
        Constant.add(Opaque);
        assert!(!is_active::<Opaque, _>(Constant));
        assert_eq!(size_of::<Constant>(), 0);
    }
}
