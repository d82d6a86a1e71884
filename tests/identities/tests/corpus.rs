//! The corpus, compiled with forward mode as well: each call of an `f_grad` or an `f_vjp` that its checks make is compared with `f_jvp` and
//! `f_hvp` at the same arguments.
#![allow(missing_docs, reason = "every `check` does the same")]

#[path = "../exceptions.rs"]
mod exceptions;

use autodiff_runtime::identities::tally;
use exceptions::{REVERSE_ONLY, UNCOMPARED};

include!(concat!(env!("OUT_DIR"), "/corpus.rs"));

/// Asserts that the checks of this file have compared something.
fn compared(file: &str) {
    let tally = tally(&format!("{}::{file}", module_path!()));
    let listed = REVERSE_ONLY.iter().chain(UNCOMPARED).find(|(name, _)| *name == file);
    match listed {
        Some((_, reason)) => assert_eq!(tally.first_order, 0, "{file} is compared, though {reason}"),
        None => assert!(tally.first_order > 0, "nothing of {file} is compared: {tally:?}"),
    }
}
