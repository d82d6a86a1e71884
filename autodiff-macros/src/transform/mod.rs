//! Functions to functions.

mod check;
mod dispatch;
mod graph;
mod lodge;
mod overwrite;
mod reciprocals;
mod reverse;
mod simplify;
mod zeros;

pub(crate) use check::check;
pub(crate) use dispatch::dispatch;
pub(crate) use graph::graph;
pub(crate) use overwrite::overwrite;
pub(crate) use reverse::{Given, Seed, Shadows, jacobian, reverse, taped, without_result};
pub(crate) use simplify::simplify;
