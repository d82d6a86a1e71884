//! Gradients of plain Rust functions, generated at compile time.
//!
//! [`#[differentiate(reverse)]`](differentiate) is a source-to-source compiler in an attribute. It reads an ordinary Rust
//! function, derives the program that computes its gradient, and places that program as ordinary Rust next to the
//! function, which stays as it was. There is no tape, no operator overloading, no special number type and no nightly
//! toolchain: rustc checks the result and LLVM optimises it together with the code that calls it.
//!
//! ```
//! use autodiff_runtime::differentiate;
//!
//! #[differentiate(reverse)]
//! fn backprop(a: f64, b: f64) -> f64 {
//!     let c = a + b;
//!     let d = b + 1.0;
//!     c * d
//! }
//!
//! // The value, and its derivative in each argument.
//! assert_eq!(backprop_grad(2.0, 1.0), (6.0, 2.0, 5.0));
//! ```
//!
//! ```
//! # use autodiff_runtime::differentiate;
//! #[differentiate(reverse)]
//! fn dot(x: &[f64], y: &[f64]) -> f64 {
//!     x.iter().zip(y).map(|(x, y)| x * y).sum()
//! }
//!
//! // By reference in, through a shadow out.
//! let (mut d_x, mut d_y) = ([0.0; 2], [0.0; 2]);
//! assert_eq!(dot_grad(&[1.0, 2.0], &mut d_x, &[3.0, 4.0], &mut d_y), 11.0);
//! assert_eq!((d_x, d_y), ([3.0, 4.0], [1.0, 2.0]));
//! ```
//!
//! For a function `f` the attribute adds
//!
//! | companion | returns |
//! |---|---|
//! | `f_grad(args)`, where `f` returns one real scalar | the value, and the gradient in each differentiable argument |
//! | `f_vjp(args, seed)` | the value, and the vector-Jacobian product with the cotangent `seed` |
//! | `f_jvp(args and tangents)`, by `forward` | the value and its tangent |
//! | `f_jvp_lanes(args and tangents)`, by `forward, lanes` | the value and several tangents at once |
//! | `f_hvp(args and directions)`, by `forward, reverse` | the value, the gradient, and the Hessian-vector product |
//!
//! with the visibility, generics and bounds of `f`. An argument by reference is followed by a `&mut` shadow that takes its
//! gradient: `f_grad` overwrites it, `f_vjp` adds to it. A function may loop, iterate, index, assign in place, branch,
//! return early and call other annotated functions. The derivative is that of the path executed. What the compiler does
//! not understand is an error that names the construct and says what to write instead; nothing is dropped in silence.
//!
//! Beside the attribute there is
//!
//! - [`check`]: whether a gradient is right, for tests,
//! - [`jacobian`], [`hessian`] and [`sparse`]: whole matrices, from the products that companions compute,
//! - [`numbers`]: a value of any type as a vector of its numbers.
//!
//! The rest of this crate is what generated code stands on:
//!
//! - [`Differentiable`]: the types whose values can carry an adjoint,
//! - [`Real`]: the bound that companions of generic functions carry,
//! - [`Slot`], [`ShadowSlot`] and [`Constant`]: how generated functions call each other,
//! - [`shadow`]: what is done to the adjoint of an argument by reference,
//! - [`tangent`]: how they hand over tangents,
//! - [`lanes`]: several tangents at once,
//! - [`records`]: the stacks between a loop and its reverse,
//! - [`sums`]: sums of adjoints, in an order that suits the machine,
//! - [`operators`]: `+` and its like of types that are no floats,
//! - [`functions`]: functions as parameters,
//! - [`methods`]: methods of types of other crates, such as `nalgebra` and `ndarray`,
//! - [`index`]: the numbers that a loop counts, from its iterations,
//! - [`partials`]: derivatives with an edge point that one expression cannot state,
//! - [`graph`]: computation graphs, for looking at what happens.

#![cfg_attr(not(any(test, feature = "std")), no_std)]

#[cfg(feature = "alloc")]
extern crate alloc;

/// For generated code, which may stand where neither is in scope.
#[cfg(feature = "alloc")]
#[doc(hidden)]
pub use alloc::{boxed::Box, vec, vec::Vec};

#[cfg(feature = "alloc")]
pub mod check;
pub mod functions;
#[cfg(feature = "alloc")]
pub mod graph;
#[cfg(feature = "alloc")]
pub mod hessian;
pub mod index;
#[cfg(feature = "alloc")]
pub mod jacobian;
pub mod lanes;
pub mod methods;
pub mod numbers;
pub mod operators;
pub mod partials;
pub mod records;
pub mod shadow;
#[cfg(feature = "alloc")]
pub mod sparse;
pub mod sums;
pub mod tangent;

#[cfg(feature = "nalgebra")]
pub mod nalgebra;
#[cfg(feature = "ndarray")]
pub mod ndarray;

#[doc(hidden)]
pub mod bystander;
mod differentiable;
mod fallible;
#[doc(hidden)]
pub mod forget;
#[cfg(feature = "alloc")]
mod matrix;
#[cfg(feature = "alloc")]
mod point;
#[cfg(feature = "alloc")]
mod random;
mod real;
mod slot;
mod tape;
#[cfg(all(feature = "libm", not(any(test, feature = "std"))))]
mod without_std;

#[doc(hidden)]
pub use autodiff_macros::differentiable;
pub use autodiff_macros::{Differentiable, differentiate};
pub use differentiable::Differentiable;
pub use fallible::Fallible;
#[cfg(feature = "alloc")]
pub use matrix::Matrix;
#[cfg(feature = "alloc")]
pub use point::Point;
pub use real::{Integer, Number, Real, convert, integer, product, quotient, real};
pub use slot::{Constant, ShadowSlot, Slot};
#[doc(hidden)]
pub use tape::{Behind, Keep, Nest, Nested, Open};

/// The examples of the README, for `cargo test` to run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
