//! From IR to Rust, in the words that a person would choose.

mod companion;
mod docs;
mod emit;
mod expr;
mod fallback;
mod names;
mod plan;
mod tokens;

pub(crate) use companion::{Companions, adjoint, by_rule, gradient, traced, vjp};
pub(crate) use fallback::stubs;
