//! A part of the corpus, compiled with forward mode as well: each call of an `f_grad` or an `f_vjp` that its checks make is compared with
//! `f_jvp` and `f_hvp` at the same arguments.
#![allow(
    missing_docs,
    unused,
    nonstandard_style,
    clippy::all,
    reason = "the corpus, which is linted elsewhere, and wrappers"
)]

mod support;

include!(concat!(env!("OUT_DIR"), "/part1.rs"));
