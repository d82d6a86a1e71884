//! The evals of [GradBench](https://github.com/gradbench/gradbench), each an ordinary function with the attribute on it.
//!
//! [`evals`] has the functions, what they read and what they return; [`protocol`] answers GradBench's messages. The gradients by hand
//! that they are measured against stand in `benches`.

pub mod evals;
mod function;
mod matrix;
pub mod protocol;

pub use function::{Evaluation, Function, Runs, Timing};
pub use matrix::Matrix;
