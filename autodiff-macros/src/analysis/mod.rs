//! What the compiler finds out about a function, in side tables indexed by value.

mod activity;
mod cut;
mod exits;
mod handed;
mod stability;
mod tangents;

pub(crate) use activity::{Activity, actively_called, differentiable_operands};
pub(crate) use cut::{Cut, Price};
pub(crate) use exits::{Exit, Flags, Known, defined, regions_around};
pub(crate) use handed::Handed;
pub(crate) use stability::Stability;
pub(crate) use tangents::Tangents;
