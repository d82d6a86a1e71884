//! What the transformations need to know beforehand, in side tables.

mod activity;

pub(crate) use activity::{Activity, actively_called, differentiable_operands};
