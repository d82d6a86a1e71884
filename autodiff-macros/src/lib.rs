//! The compiler behind `autodiff-runtime`: `#[differentiate(reverse)]` reads a function, derives its adjoint program
//! and prints that as Rust beside the untouched original. Use it through `autodiff-runtime`, which re-exports it.

mod analysis;
mod arguments;
mod backend;
mod blocks;
mod derive;
mod diagnostics;
mod frontend;
mod ir;
mod operators;
mod pipeline;
mod rules;
mod transform;

#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Adds companions to a function that return its value and its gradient.
///
/// `fn f(a: f64, x: &[f64]) -> f64` under `#[differentiate(reverse)]` gets, beside itself unchanged,
///
/// - `f_grad(a, x, d_x) -> (f64, f64)`: the value and the derivative with respect to `a`; that with respect to `x` overwrites the
///   `&mut` shadow `d_x`;
/// - `f_vjp(a, x, d_x, seed) -> (f64, f64)`: the same times the cotangent `seed`, and what belongs to `x` is added to `d_x`;
/// - `f_augmented` and `f_adjoint`, which other generated code calls.
///
/// A differentiable argument by value (`f64`, a tuple, an array, a `Vec`) has its gradient returned, in order, after the value. One by
/// reference is followed by a `&mut` shadow of the same type, `&mut [f64]` for a slice and for `&Vec<f64>`. One by `&mut` is followed by
/// a shadow too: on entry the cotangent of its final contents, on exit that of its initial contents. A shadow of another length than
/// its argument is a panic that names both lengths.
///
/// A function that returns several numbers, as a tuple, an array or a `Vec`, gets `f_vjp` only, its `seed` of the type of the result; one
/// that returns nothing has no `seed`.
///
/// The function may loop, iterate, index, assign in place, branch, return early, bind closures and call other annotated functions.
/// What is not supported is an error at the place in question that says what to write instead.
///
/// On an `impl` block it is the attribute of each function in it that has something to differentiate, with those names of `wrt` that are
/// its parameters. The companions of a trait's functions are functions of the type itself.
///
/// `#[differentiate(forward)]` generates `f_jvp(a, t_a, x, t_x) -> (f64, f64)`, the value and its tangent: each differentiable argument is
/// followed by its tangent, of the argument's own type, and one behind `&mut` by a `&mut` tangent. With both, `f_hvp` of a function that
/// has `f_grad` is forward over reverse: `f_hvp(a, t_a, x, t_x, d_x, t_d_x) -> (f64, f64, f64)` returns the value, the gradients and then
/// the Hessian's products with the direction of what is taken by value, and overwrites the two shadows by those of `x`. Other generated
/// code calls `f_tangent`, `f_augmented_tangent` and `f_adjoint_tangent`.
///
/// # Arguments
///
/// - `reverse`: the companions above.
/// - `forward`: `f_jvp`, and together with `reverse` `f_hvp`.
/// - `forward, lanes`: `f_jvp_lanes` as well, which is `f_jvp` with several tangents at once: `f_jvp_lanes::<8>(a, t_a, x, t_x)`, whose
///   tangents have `Lanes<f64, 8>` in the place of each `f64`, returns the value and eight tangents of it.
/// - `graph`: `f_graph(a)` as well, the computation graph at these arguments, of a function on numbers without loops.
/// - `wrt(x, p)`: exactly the differentiable parameters; the others are constants. Without it, floats, type parameters bounded by a
///   float trait, and tuples, arrays, slices and `Vec`s of them are differentiable; integers, `bool`s, strings and `self` are constants;
///   other types are an error.
/// - `real(T)`: a type parameter of the `impl` around that stands for a float.
/// - `number(Quantity)`: a type of which `a * b` is arithmetic as that of floats, not an operator with a derivative of its own.
/// - `name = "stem"`: `stem_grad` in place of `f_grad`, and so on.
/// - `crate = path`: where the runtime is, if not at `::autodiff_runtime`.
/// - `vjp = rule`: a hand-written function of the signature of `f_vjp` in place of a derived one.
/// - `jvp = rule`: a hand-written function of the signature of `f_jvp` in place of a derived one.
/// - `jvp_lanes = rule`: one of the signature of `f_jvp_lanes`, where there is `jvp = rule` and `lanes`.
///
/// # Panics
///
/// The companions panic where the function does, and if a shadow has not the length of its argument.
#[proc_macro_attribute]
pub fn differentiate(arguments: TokenStream, item: TokenStream) -> TokenStream {
    pipeline::differentiate(arguments.into(), item.into()).into()
}

/// Implements `Differentiable` for a struct or an enum, field by field.
///
/// The adjoint of a value has its type: floats are differentiable, arrays, `Vec`s, options, boxes and other derived types by their
/// parts; integers, `bool`s and `char`s keep the primal's value. What has no implementation of the trait, such as a `HashMap`, is marked
/// `#[differentiable(constant)]` and must be `Clone`. A type parameter gets the bound `Differentiable`.
///
/// Adjoints of an enum are of the variant of their primal; adding one of another variant is a panic.
///
/// `#[differentiable(lanes)]` on the type implements `InLanes` as well, for vector forward mode, by a type with the same fields, of lanes. Its name
/// is `lanes::Of<Params, K>`. It is `Clone`, `Copy`, `Debug` and `PartialEq` where its fields are.
///
/// `#[differentiable(crate = path)]` on the type says where the runtime is, if not at `::autodiff_runtime`.
#[proc_macro_derive(Differentiable, attributes(differentiable))]
pub fn derive_differentiable(item: TokenStream) -> TokenStream {
    derive::derive(item.into()).into()
}

/// What the derive makes of an item, for tests that add an option to it.
#[doc(hidden)]
#[proc_macro]
pub fn differentiable(item: TokenStream) -> TokenStream {
    derive::derive(item.into()).into()
}
