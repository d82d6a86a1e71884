//! From IR to Rust, in the words that a person would choose.

mod bodies;
mod branches;
mod calls;
mod companion;
mod docs;
mod emit;
mod expr;
mod extensions;
mod fallback;
mod lanes;
mod loops;
mod memory;
mod names;
mod plan;
mod rule;
mod signature;
mod tangent;
mod tape;
mod tokens;
mod types;

pub(crate) use bodies::{
    adjoint, adjoint_by_jacobian, adjoint_by_partials, augmented, augmented_jacobian, augmented_primal, gradient,
    seeded, traced, vjp,
};
pub(crate) use companion::{Companions, Shadows, Tape};
pub(crate) use fallback::{Asked, stubs};
pub(crate) use rule::{by_jvp, by_rule};
pub(crate) use tangent::{Tangents, adjoint_tangent, hvp, jvp, tangent};
pub(crate) use tape::{by_sweep, holds_references};
