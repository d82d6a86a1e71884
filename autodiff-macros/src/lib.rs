//! The compiler behind `autodiff-runtime`: `#[differentiate(reverse)]` reads a function, derives its adjoint program
//! and prints that as Rust beside the untouched original. Use it through `autodiff-runtime`, which re-exports it.

mod analysis;
mod arguments;
mod backend;
mod diagnostics;
mod frontend;
mod ir;
mod pipeline;
mod rules;
mod transform;

#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Adds companions to a function that return its value and its gradient.
///
/// `fn f(a: f64, b: f64) -> f64` under `#[differentiate(reverse)]` gets, beside itself unchanged,
///
/// - `f_grad(a, b) -> (f64, f64, f64)`: the value and the derivatives with respect to `a` and `b`;
/// - `f_vjp(a, b, seed) -> (f64, f64, f64)`: the value and the derivatives times the cotangent `seed`;
/// - `f_adjoint`, which other generated code calls.
///
/// A differentiable argument by reference is followed by a `&mut` shadow that takes its gradient: `f_grad` overwrites it,
/// `f_vjp` adds to it. A function that returns a tuple gets `f_vjp` only, its `seed` a tuple as well.
///
/// # Arguments
///
/// - `reverse`: the companions above.
/// - `graph`: `f_graph(a, b)` as well, the computation graph at these arguments.
/// - `wrt(x, p)`: exactly the differentiable parameters; the others are constants. Without it, floats and tuples of them
///   are differentiable, integers, `bool`s and strings are constants, and other types are an error.
/// - `name = "stem"`: `stem_grad` in place of `f_grad`, and so on.
/// - `crate = path`: where the runtime is, if not at `::autodiff_runtime`.
/// - `vjp = rule`: a hand-written function of the signature of `f_vjp` in place of a derived one.
#[proc_macro_attribute]
pub fn differentiate(arguments: TokenStream, item: TokenStream) -> TokenStream {
    pipeline::differentiate(arguments.into(), item.into()).into()
}
