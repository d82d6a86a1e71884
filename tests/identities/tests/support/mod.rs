//! What each part of the corpus asserts.

#[path = "../../exceptions.rs"]
mod exceptions;

use autodiff_runtime::identities::tally;
use exceptions::{REVERSE_ONLY, UNCOMPARED, WITHOUT_LANES};

/// Asserts that the checks of this file have compared something.
#[track_caller]
pub(crate) fn compared(module: &str, file: &str) {
    let tally = tally(&format!("{module}::{file}"));
    match REVERSE_ONLY.iter().chain(UNCOMPARED).find(|(name, _)| *name == file) {
        Some((_, reason)) => assert_eq!(tally.first_order, 0, "{file} is compared, though {reason}"),
        None => assert!(tally.first_order > 0, "nothing of {file} is compared: {tally:?}"),
    }
    match WITHOUT_LANES.iter().find(|(name, _)| *name == file) {
        Some((_, reason)) => assert_eq!(tally.in_lanes, 0, "{file} has several tangents at once, though {reason}"),
        None => assert!(tally.in_lanes == tally.first_order, "some of {file} has one tangent only: {tally:?}"),
    }
}
