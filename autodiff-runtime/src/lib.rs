//! Gradients of plain Rust functions, generated at compile time.
pub use autodiff_macros::differentiate;
