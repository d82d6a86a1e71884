//! Differentiated functions where there is no standard library, as on a microcontroller.
//!
//! `tests/builds.rs` builds this crate by itself, since in a build of the whole workspace the runtime has all features on.

#![no_std]

pub mod numbers;
pub mod sequences;

#[cfg(feature = "libm")]
pub mod functions;
#[cfg(feature = "alloc")]
pub mod vectors;
