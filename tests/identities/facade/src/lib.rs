//! `autodiff-runtime` for the corpus, with an attribute that adds forward mode and compares the modes at each call of a companion.

pub mod identities;

pub use autodiff_identities_macros::{Differentiable, checked, differentiate};
pub use real;
pub use real::*;
