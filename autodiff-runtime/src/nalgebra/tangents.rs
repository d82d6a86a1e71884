//! What matrices need to go forwards and to second order, beside what they need in reverse.

pub mod constructors;
pub mod methods;
mod operators;
