//! What the project's own tests, examples and benchmarks share: oracles for gradients.
//!
//! An oracle compares what a generated companion returns with what is known independently of the compiler: the value
//! with the primal's, bit for bit, and each derivative with an extrapolated difference quotient or a closed form.

mod companion;
mod finite_differences;
mod gradients;
mod scalar;
mod slices;
mod tangents;
mod verdict;

pub use autodiff_runtime::check::Estimate;
pub use companion::Companion;
pub use finite_differences::{derivative, gradient};
pub use gradients::{check_closed_form, check_gradient, check_vjp, examine_gradient};
pub use scalar::Scalar;
pub use slices::{check_flat, check_flat_closed_form, check_flat_vjp, examine_flat};
pub use tangents::{check_flat_hvp, check_flat_jvp};
pub use verdict::Verdict;
