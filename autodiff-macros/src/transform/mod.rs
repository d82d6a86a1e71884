//! Functions to functions.

mod again;
mod associate;
mod bases;
mod carry;
mod check;
mod dispatch;
mod exits;
mod factors;
mod forward;
mod graph;
mod guarded;
mod join;
mod known;
mod lodge;
mod looked;
mod neighbours;
mod overwrite;
mod promote;
mod reborrow;
mod reciprocals;
mod reverse;
mod scalars;
mod simplify;
mod split;
mod strides;
mod sums;
mod sweeps;
mod unread;
mod windows;
mod zeros;

pub(crate) use again::tangents_as_calls;
pub(crate) use associate::associate;
pub(crate) use carry::carry;
pub(crate) use check::check;
pub(crate) use dispatch::dispatch;
pub(crate) use exits::exits;
pub(crate) use factors::merge_factors;
pub(crate) use forward::{Direction, forward};
pub(crate) use graph::graph;
pub(crate) use join::join;
pub(crate) use looked::looked;
pub(crate) use overwrite::overwrite;
pub(crate) use promote::promote;
pub(crate) use reborrow::reborrow;
pub(crate) use reciprocals::share_of_derivative;
pub(crate) use reverse::{
    Given, Seed, Shadows, jacobian, jacobian_to_differentiate, plan_checkpoints, reverse, reverse_to_differentiate,
    taped, taped_to_differentiate, without_result,
};
pub(crate) use scalars::scalars;
pub(crate) use simplify::simplify;
pub(crate) use sums::sums;
pub(crate) use windows::windows;

use crate::ir::{Elements, Ty};

/// The type of a place that holds such a value.
fn memory_of(ty: Ty) -> Ty {
    match ty {
        Ty::Memory(_) => ty,
        Ty::Real(width) => Ty::Memory(Elements::Real(width)),
        _ => Ty::Memory(Elements::Opaque),
    }
}
