//! From IR to Rust, in the words that a person would choose.

mod again;
mod bodies;
mod branches;
mod bystander;
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
mod nested;
mod partials;
mod plan;
mod rule;
mod signature;
mod tangent;
mod tape;
mod tokens;
mod types;

pub(crate) use bodies::{adjoint, augmented_primal, gradient, seeded, traced, vjp};
pub(crate) use bystander::bystander;
pub(crate) use companion::{Companions, Shadows, Tape};
pub(crate) use fallback::{Asked, stubs};
pub(crate) use nested::{jvp_tangent, jvp_tangent_by_rule, nested, tangents_of_jvp};
pub(crate) use partials::{by_partials, by_partials_with_tangents};
pub(crate) use rule::{by_jvp, by_rule, by_tangent_of};
pub(crate) use tangent::{Tangents, adjoint_tangent, augmented_tangent, hvp, jvp, tangent};
pub(crate) use tape::{by_sweep, by_sweep_with_tangents, holds_references, holds_tapes};
