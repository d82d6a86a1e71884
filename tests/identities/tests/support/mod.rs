//! What each part of the corpus asserts.

#[path = "../../exceptions.rs"]
mod exceptions;

use autodiff_runtime::identities::tally;
use exceptions::{REVERSE_ONLY, UNCOMPARED};

/// Asserts that the checks of this file have compared something.
#[track_caller]
pub(crate) fn compared(module: &str, file: &str) {
    let tally = tally(&format!("{module}::{file}"));
    match REVERSE_ONLY.iter().chain(UNCOMPARED).find(|(name, _)| *name == file) {
        Some((_, reason)) => assert_eq!(tally.first_order, 0, "{file} is compared, though {reason}"),
        None => assert!(tally.first_order > 0, "nothing of {file} is compared: {tally:?}"),
    }
}
