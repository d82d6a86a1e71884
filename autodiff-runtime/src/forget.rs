//! What was assigned to a place says nothing of what was there before; a field that is a constant carries no adjoint at all, and only
//! rustc knows which fields are.

use crate::Differentiable;
use crate::lanes::InLanes;

/// A place whose adjoint is forgotten, if it has one.
#[doc(hidden)]
pub struct Part<'p, T: ?Sized>(pub &'p mut T);

/// A part that carries an adjoint.
#[doc(hidden)]
pub trait Carrying {
    /// Leaves zero.
    fn forget(&mut self);
}

impl<T: Differentiable> Carrying for Part<'_, T> {
    #[inline]
    fn forget(&mut self) {
        *self.0 = self.0.zero_like();
    }
}

/// Any other. It comes second where a method is looked up, since it takes one more reference.
#[doc(hidden)]
pub trait Constant {
    /// Leaves everything as it is.
    fn forget(&mut self);
}

impl<T: ?Sized> Constant for &mut Part<'_, T> {
    #[inline]
    fn forget(&mut self) {}
}

/// The tangent of a place that has been assigned a constant, and the place.
#[doc(hidden)]
pub struct Assigned<'p, T: ?Sized, U: ?Sized>(pub &'p mut T, pub &'p U);

/// The same, of several tangents.
#[doc(hidden)]
pub struct AssignedLanes<'p, T: ?Sized, U: ?Sized, const K: usize>(pub &'p mut T, pub &'p U);

impl<T: Differentiable> Carrying for &mut Assigned<'_, T, T> {
    #[inline]
    fn forget(&mut self) {
        *self.0 = self.1.zero_like();
    }
}

impl<U: InLanes<K>, const K: usize> Carrying for &mut AssignedLanes<'_, U::Lanes, U, K> {
    #[inline]
    fn forget(&mut self) {
        *self.0 = self.1.zero_lanes();
    }
}

/// A constant that can be copied. It is looked up after what carries a tangent, and before all others.
#[doc(hidden)]
pub trait Kept {
    /// Makes the two the same.
    fn forget(&mut self);
}

impl<T: Clone> Kept for &mut &mut Assigned<'_, T, T> {
    #[inline]
    fn forget(&mut self) {
        self.0.clone_from(self.1);
    }
}

impl<T: Clone, const K: usize> Kept for &mut &mut AssignedLanes<'_, T, T, K> {
    #[inline]
    fn forget(&mut self) {
        self.0.clone_from(self.1);
    }
}

impl<T: ?Sized, U: ?Sized> Constant for Assigned<'_, T, U> {
    #[inline]
    fn forget(&mut self) {}
}

impl<T: ?Sized, U: ?Sized, const K: usize> Constant for AssignedLanes<'_, T, U, K> {
    #[inline]
    fn forget(&mut self) {}
}

/// Leaves zero in a part of a shadow, unless it is of a type that carries no adjoint; or in a tangent the zero of the place that it is the
/// tangent of, or what is there, if that is of such a type. Generated code calls this.
///
/// ```
/// struct Kind;
/// let mut shadow = (2.0, Kind);
/// autodiff_runtime::forget!(shadow.0);
/// autodiff_runtime::forget!(shadow.1);
/// assert_eq!(shadow.0, 0.0);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! forget {
    ($place:expr) => {{
        // Which of the two is called, the type says.
        #[allow(unused_imports)]
        use $crate::forget::{Carrying as _, Constant as _};
        (&mut $crate::forget::Part(&mut $place)).forget()
    }};
    ($tangent:expr, $place:expr) => {{
        #[allow(unused_imports)]
        use $crate::forget::{Carrying as _, Constant as _, Kept as _};
        (&mut &mut $crate::forget::Assigned(&mut $tangent, &$place)).forget()
    }};
    ($tangent:expr, $place:expr, $lanes:expr) => {{
        #[allow(unused_imports)]
        use $crate::forget::{Carrying as _, Constant as _, Kept as _};
        (&mut &mut $crate::forget::AssignedLanes::<_, _, { $lanes }>(&mut $tangent, &$place)).forget()
    }};
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_what_carries_an_adjoint_becomes_zero() {
        #[derive(PartialEq, Debug)]
        struct Kind(f64);
        let (mut number, mut kind) = ([1.0, 2.0], Kind(3.0));
        crate::forget!(number);
        crate::forget!(kind);
        assert_eq!((number, kind), ([0.0, 0.0], Kind(3.0)));
    }

    #[test]
    fn a_tangent_becomes_the_zero_of_what_was_assigned_and_a_constant_the_same() {
        use crate::lanes::Lanes;

        #[derive(PartialEq, Debug, Clone)]
        struct Kind(f64);
        #[derive(PartialEq, Debug)]
        struct Unique(f64);
        let (mut number, mut kind, mut unique) = (Some(1.0), Kind(3.0), Unique(4.0));
        crate::forget!(number, None);
        crate::forget!(kind, Kind(2.0));
        crate::forget!(unique, Unique(2.0));
        assert_eq!((number, kind, unique), (None, Kind(2.0), Unique(4.0)));

        let (mut number, mut kind, mut unique) = (None::<Lanes<f64, 2>>, Kind(3.0), Unique(4.0));
        crate::forget!(number, Some(1.0_f64), 2);
        crate::forget!(kind, Kind(2.0), 2);
        crate::forget!(unique, Unique(2.0), 2);
        assert_eq!((number, kind, unique), (Some(Lanes([0.0; 2])), Kind(2.0), Unique(4.0)));
    }
}
