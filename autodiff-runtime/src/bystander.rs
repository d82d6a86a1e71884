//! Functions without a derivative that are called with what is differentiable.

use crate::Differentiable;

/// What nothing is known of: no bound on it is met.
#[doc(hidden)]
pub struct Never<'n>(core::marker::PhantomData<&'n ()>);

/// Implemented by nothing: companions of functions that return a reference have this bound.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "no derivative flows through a function that returns a reference",
    label = "this returns a reference to what may be differentiable",
    note = "return the value itself, or use the field"
)]
pub trait ReturnsReference {}

/// Implemented by nothing: companions of functions that change what is not listed have this bound.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "no derivative is known of what this function changes",
    label = "this takes by `&mut` what `wrt` does not list",
    note = "list it in the attribute of the `impl`, as `wrt(self)`"
)]
pub trait ChangesConstant {}

/// A value that does not move.
#[doc(hidden)]
pub struct Unmoved<'v, T>(pub &'v T);

/// A value that carries an adjoint.
#[doc(hidden)]
pub trait Zero<T> {
    /// Its tangent.
    fn tangent(&self) -> T;
}

impl<T: Differentiable> Zero<T> for Unmoved<'_, T> {
    #[inline]
    fn tangent(&self) -> T {
        self.0.zero_like()
    }
}

/// Any other. It comes second where a method is looked up, since it takes one more reference.
#[doc(hidden)]
pub trait Same<T> {
    /// What stands for its tangent.
    fn tangent(&self) -> T;
}

impl<T: Clone> Same<T> for &Unmoved<'_, T> {
    #[inline]
    fn tangent(&self) -> T {
        self.0.clone()
    }
}

/// The tangent of a value that does not move. Generated code calls this.
///
/// ```
/// assert_eq!(autodiff_runtime::unmoved!(2.0), 0.0);
/// assert_eq!(autodiff_runtime::unmoved!("spring"), "spring");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! unmoved {
    ($value:expr) => {{
        // Which of the two is called, the type says.
        #[allow(unused_imports)]
        use $crate::bystander::{Same as _, Zero as _};
        (&$crate::bystander::Unmoved(&$value)).tangent()
    }};
}
