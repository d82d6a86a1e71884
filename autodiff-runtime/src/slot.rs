//! The calling convention between generated functions.

use crate::Differentiable;

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
}

/// The [`Slot`] of an argument whose adjoint nobody wants: it takes no space and drops what it is given.
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

#[cfg(test)]
mod tests {
    use super::{Constant, Slot};

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
