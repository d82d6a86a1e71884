//! A library whose author renames the runtime and denies every warning: companions find their way all the same, and add
//! none.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![deny(
    future_incompatible,
    let_underscore,
    nonstandard_style,
    rust_2018_idioms,
    unused,
    missing_copy_implementations,
    missing_debug_implementations,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results
)]
#![deny(clippy::all, clippy::pedantic)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    clippy::match_bool,
    clippy::must_use_candidate,
    clippy::trivially_copy_pass_by_ref,
    reason = "of the functions as they are written, not of what is generated"
)]

pub mod lints;
pub mod reexported;
pub mod renamed;
