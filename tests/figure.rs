//! The figures that the examples draw; the tests stand with the modules that they look into.

#[path = "../examples/support/figure/mod.rs"]
mod figure;
