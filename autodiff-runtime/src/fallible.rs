//! What may fail, seen in one way.

/// An `Option` or a `Result`, for generated code that can't see which of the two a call returns.
///
/// ```
/// use autodiff_runtime::Fallible;
///
/// assert_eq!(Some(2.0).into_result(), Ok(2.0));
/// assert_eq!(None::<f64>.into_result(), Err(()));
/// assert_eq!(Err::<f64, _>("singular").into_result(), Err("singular"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is taken for an `Option` or a `Result` here",
    note = "bind what the call returns by a `let` with its type first"
)]
pub trait Fallible {
    /// What there is on success.
    type Value;
    /// What there is otherwise.
    type Error;

    /// The value, or what there is in its place.
    fn into_result(self) -> Result<Self::Value, Self::Error>;
}

impl<T> Fallible for Option<T> {
    type Value = T;
    type Error = ();

    #[inline(always)]
    fn into_result(self) -> Result<T, ()> {
        self.ok_or(())
    }
}

impl<T, E> Fallible for Result<T, E> {
    type Value = T;
    type Error = E;

    #[inline(always)]
    fn into_result(self) -> Result<T, E> {
        self
    }
}
