//! Copies of arguments whose types may have none.

/// A reference that says whether what it refers to can be copied: `Probe(&x).copied()` is that of this type where `x` is `Clone`, and
/// else of [`Fallback`].
#[derive(Debug)]
pub struct Probe<'x, X: ?Sized>(pub &'x X);

impl<X: ToOwned + ?Sized> Probe<'_, X> {
    /// A copy.
    pub fn copied(&self) -> Option<X::Owned> {
        Some(self.0.to_owned())
    }
}

/// Of types that are not `Clone`.
pub trait Fallback {
    /// The type.
    type Owned;

    /// No copy.
    fn copied(&self) -> Option<Self::Owned>;
}

impl<X> Fallback for Probe<'_, X> {
    type Owned = X;

    fn copied(&self) -> Option<X> {
        None
    }
}
