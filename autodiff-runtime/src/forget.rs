//! What was assigned to a place says nothing of what was there before; a field that is a constant carries no adjoint at all, and only
//! rustc knows which fields are.

use crate::Differentiable;

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

/// Leaves zero in a part of a shadow, unless it is of a type that carries no adjoint. Generated code calls this.
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
        #[allow(unused_imports)]
        use $crate::forget::{Carrying as _, Constant as _};
        (&mut $crate::forget::Part(&mut $place)).forget()
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
}
