//! Functions as parameters that derivatives flow through.
//!
//! What a closure does can't be seen where it is a parameter: `f: impl Fn(f64) -> f64` is a constant, and may be called with constants.
//! A function that is to be differentiated through is a [`Function`], a value that brings its vector-Jacobian product along. It is made of
//! an annotated function and its companion, by [`function`], or [`with_parameters`] that it has a gradient in, too:
//!
//! ```
//! use autodiff_runtime::differentiate;
//! use autodiff_runtime::functions::{self, Function, function};
//!
//! /// Some steps of Euler's method for y' = f(y).
//! #[differentiate(reverse, wrt(f, y))]
//! fn euler<F: Function<f64, Output = f64>>(f: &F, mut y: f64, h: f64, steps: usize) -> f64 {
//!     for _ in 0..steps {
//!         y += h * f.call(y);
//!     }
//!     y
//! }
//!
//! #[differentiate(reverse)]
//! fn square(y: f64) -> f64 {
//!     y * y
//! }
//!
//! let f = function(square, square_vjp);
//! let (value, d_y) = euler_grad(&f, &mut f.clone(), 1.0, 0.5, 1);
//! assert_eq!((value, d_y), (1.5, 2.0));
//!
//! #[differentiate(reverse)]
//! fn decay(rate: &f64, y: f64) -> f64 {
//!     -rate * y
//! }
//!
//! let f = functions::with_parameters(0.5, decay, decay_vjp);
//! let mut d_f = f.clone();
//! let (value, d_y) = euler_grad(&f, &mut d_f, 1.0, 0.5, 1);
//! assert_eq!((value, d_y, d_f.parameters), (0.75, 0.75, -0.5));
//!
//! // Both in a function that is annotated itself: derivatives flow through the parameters.
//! #[differentiate(reverse)]
//! fn remainder(rate: f64) -> f64 {
//!     let f = functions::with_parameters(rate, decay, decay_vjp);
//!     euler(&f, 1.0, 0.5, 1)
//! }
//!
//! assert_eq!(remainder_grad(0.5), (0.75, -0.5));
//! ```
//!
//! In forward mode the bound is [`ForwardFunction`], and the function brings its `f_jvp` along as well; for the second order it is
//! [`SecondOrderFunction`], and its `f_hvp`.
//!
//! ```
//! use autodiff_runtime::differentiate;
//! use autodiff_runtime::functions::{self, SecondOrderFunction};
//!
//! #[differentiate(forward, reverse, wrt(f, y))]
//! fn euler<F: SecondOrderFunction<f64, Output = f64>>(f: &F, mut y: f64, h: f64, steps: usize) -> f64 {
//!     for _ in 0..steps {
//!         y += h * f.call(y);
//!     }
//!     y
//! }
//!
//! #[differentiate(forward, reverse)]
//! fn decay(rate: &f64, y: f64) -> f64 {
//!     -rate * y
//! }
//!
//! #[differentiate(forward, reverse)]
//! fn remainder(rate: f64) -> f64 {
//!     let f = functions::with_parameters_to_second_order(rate, decay, decay_vjp, decay_jvp, decay_hvp);
//!     euler(&f, 1.0, 0.5, 2)
//! }
//!
//! // (1 - rate / 2)^2
//! assert_eq!(remainder_jvp(0.5, 1.0), (0.5625, -0.75));
//! assert_eq!(remainder_hvp(0.5, 1.0), (0.5625, -0.75, 0.5));
//! ```

mod parametric;
mod plain;

pub use parametric::*;
pub use plain::{Plain, function, in_both_modes, to_second_order};

use crate::numbers;
use crate::{
    Differentiable, ShadowSlot, Slot,
    tangent::{Handed, TangentSlot},
};

/// A function of one argument, which may be a tuple, with its derivative.
///
/// See [the module](self) for what it is good for. A struct of yours may implement it as well: its fields are then what a closure would
/// capture, and [`vjp`](Self::vjp) adds to their adjoint.
pub trait Function<A: Differentiable>: Differentiable + Clone {
    /// What it returns.
    type Output;

    /// Its value.
    fn call(&self, argument: A) -> Self::Output;

    /// The gradient in the argument of the result, weighted with `seed`; that in `self` is added to `d_self`, if it is asked for.
    fn vjp(&self, d_self: Option<&mut Self>, argument: A, seed: Self::Output) -> A;

    /// [`call`](Self::call), as generated code calls it in the forward sweep.
    #[doc(hidden)]
    #[inline(always)]
    fn call_augmented(&self, argument: A) -> (Self::Output, ()) {
        (self.call(argument), ())
    }

    /// The reverse of [`call`](Self::call), as generated code calls it.
    #[doc(hidden)]
    #[inline(always)]
    fn call_adjoint(
        &self,
        slot: impl ShadowSlot<Self>,
        argument: A,
        slot_argument: impl Slot<A>,
        (): (),
        seed: Self::Output,
    ) {
        slot_argument.add(self.vjp(slot.shadow(), argument, seed));
    }
}

/// A [`Function`] that is differentiated in forward mode as well.
pub trait ForwardFunction<A: Differentiable + Clone>: Function<A> {
    /// The value, and how it changes along the tangents of the function's own parameters, where they have one, and of the argument.
    fn jvp(&self, t_self: Option<&Self>, argument: A, t_argument: A) -> (Self::Output, Self::Output);

    /// [`call`](Function::call) and its tangent, as generated code calls it.
    #[doc(hidden)]
    #[inline(always)]
    fn call_tangent(
        &self,
        slot: impl TangentSlot<Self>,
        argument: A,
        slot_argument: impl TangentSlot<A>,
    ) -> (Self::Output, Self::Output) {
        let t_argument = slot_argument.into_tangent(&argument);
        self.jvp(slot.tangent(), argument, t_argument)
    }
}

/// A [`ForwardFunction`] that is differentiated to second order as well.
pub trait SecondOrderFunction<A: Differentiable + Clone>: ForwardFunction<A> {
    /// How [`vjp`](Function::vjp) changes along tangents: the gradient in the argument, and its tangent. `along` are the tangents of the
    /// function's own parameters, where they have one, of the argument and of the seed; the gradient in the parameters is added to the
    /// first of `d_self`, and its tangent to the second, if they are asked for.
    fn vjp_tangent(
        &self,
        d_self: [Option<&mut Self>; 2],
        argument: A,
        seed: Self::Output,
        along: (Option<&Self>, A, Self::Output),
    ) -> (A, A);

    /// [`call`](Function::call) and its tangent, as generated code calls it in the forward sweep.
    #[doc(hidden)]
    #[inline(always)]
    #[allow(clippy::type_complexity, reason = "a value and its tangent, and the tape")]
    fn call_augmented_tangent(
        &self,
        slot: Handed<impl TangentSlot<Self>>,
        argument: A,
        slot_argument: Handed<impl TangentSlot<A>>,
    ) -> ((Self::Output, Self::Output), ()) {
        (self.call_tangent(slot.0, argument, slot_argument.0), ())
    }

    /// The tangent of the reverse of [`call`](Function::call), as generated code calls it.
    #[doc(hidden)]
    #[inline(always)]
    #[allow(clippy::too_many_arguments, reason = "the signature that callers know: each parameter with its slots")]
    fn call_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<Self>,
        slot: impl ShadowSlot<Self>,
        slot_tangent: impl ShadowSlot<Self>,
        argument: A,
        tangent_argument: impl TangentSlot<A>,
        slot_argument: impl Slot<A>,
        slot_tangent_argument: impl Slot<A>,
        (): (),
        seed: Self::Output,
        seed_tangent: Self::Output,
    ) {
        let t_argument = tangent_argument.into_tangent(&argument);
        let along = (tangent.tangent(), t_argument, seed_tangent);
        let (gradient, product) = self.vjp_tangent([slot.shadow(), slot_tangent.shadow()], argument, seed, along);
        slot_argument.add(gradient);
        slot_tangent_argument.add(product);
    }
}

/// The seed's multiple of a gradient, and its tangent, by the gradient and its tangent for a seed of one.
fn weighted<X: Differentiable + Clone>([mut gradient, mut product]: [X; 2], seed: f64, t_seed: f64) -> (X, X) {
    let mut turned = gradient.clone();
    numbers::for_each(&mut turned, |mut number| number.set(number.get() * t_seed));
    numbers::for_each(&mut gradient, |mut number| number.set(number.get() * seed));
    numbers::for_each(&mut product, |mut number| number.set(number.get() * seed));
    product.accumulate(turned);
    (gradient, product)
}
