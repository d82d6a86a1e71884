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
//! In forward mode the bound is [`ForwardFunction`], and the function brings its `f_jvp` along as well. The second order has no such trait: the modes stand
//! in two attributes.
//!
//! ```
//! use autodiff_runtime::differentiate;
//! use autodiff_runtime::functions::{self, ForwardFunction};
//!
//! #[differentiate(forward, wrt(f, y))]
//! #[differentiate(reverse, wrt(f, y))]
//! fn euler<F: ForwardFunction<f64, Output = f64>>(f: &F, mut y: f64, h: f64, steps: usize) -> f64 {
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
//! #[differentiate(forward)]
//! fn remainder(rate: f64) -> f64 {
//!     let f = functions::with_parameters_in_both_modes(rate, decay, decay_vjp, decay_jvp);
//!     euler(&f, 1.0, 0.5, 1)
//! }
//!
//! assert_eq!(remainder_jvp(0.5, 1.0), (0.75, -0.5));
//! ```

use crate::numbers::NumberMut;
use crate::{Differentiable, ShadowSlot, Slot, tangent::TangentSlot};
use core::fmt::{self, Debug, Display};

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

/// A function without parameters, made by [`function`] or [`in_both_modes`].
#[derive(Clone, Copy)]
pub struct Plain<F, V, J = ()> {
    value: F,
    vjp: V,
    jvp: J,
}

/// A function of an argument, and its `f_vjp`.
#[inline(always)]
#[must_use]
pub fn function<A, R, F: Fn(A) -> R, V: Fn(A, R) -> (R, A)>(value: F, vjp: V) -> Plain<F, V> {
    Plain { value, vjp, jvp: () }
}

/// A function of an argument, its `f_vjp` and its `f_jvp`.
#[inline(always)]
#[must_use]
pub fn in_both_modes<A, R, F, V, J>(value: F, vjp: V, jvp: J) -> Plain<F, V, J>
where
    F: Fn(A) -> R,
    V: Fn(A, R) -> (R, A),
    J: Fn(A, A) -> (R, R),
{
    Plain { value, vjp, jvp }
}

impl<A, R, F, V, J> ForwardFunction<A> for Plain<F, V, J>
where
    A: Differentiable + Clone,
    F: Fn(A) -> R + Clone,
    V: Fn(A, R) -> (R, A) + Clone,
    J: Fn(A, A) -> (R, R) + Clone,
{
    #[inline(always)]
    fn jvp(&self, _t_self: Option<&Self>, argument: A, t_argument: A) -> (R, R) {
        (self.jvp)(argument, t_argument)
    }
}

impl<A, R, F, V, J> Function<A> for Plain<F, V, J>
where
    A: Differentiable,
    F: Fn(A) -> R + Clone,
    V: Fn(A, R) -> (R, A) + Clone,
    J: Clone,
{
    type Output = R;

    #[inline(always)]
    fn call(&self, argument: A) -> R {
        (self.value)(argument)
    }

    #[inline(always)]
    fn vjp(&self, _d_self: Option<&mut Self>, argument: A, seed: R) -> A {
        (self.vjp)(argument, seed).1
    }
}

impl<F: Clone, V: Clone, J: Clone> Differentiable for Plain<F, V, J> {
    #[inline(always)]
    fn zero_like(&self) -> Self {
        self.clone()
    }

    #[inline(always)]
    fn accumulate(&mut self, _contribution: Self) {}

    fn visit_numbers(&mut self, _name: &dyn Display, _visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {}
}

impl<F, V, J> Debug for Plain<F, V, J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Plain")
    }
}

/// A function with parameters, made by [`with_parameters`] or [`with_parameters_in_both_modes`].
#[derive(Clone, Copy)]
pub struct Parametric<P, F, V, J = ()> {
    /// The parameters; in an adjoint, their gradient.
    pub parameters: P,
    value: F,
    vjp: V,
    jvp: J,
}

/// A function of `&parameters` and an argument, and its `f_vjp`.
#[inline(always)]
#[must_use]
pub fn with_parameters<P, A, R, F, V>(parameters: P, value: F, vjp: V) -> Parametric<P, F, V>
where
    F: Fn(&P, A) -> R,
    V: Fn(&P, &mut P, A, R) -> (R, A),
{
    Parametric { parameters, value, vjp, jvp: () }
}

/// See [`with_parameters`].
#[doc(hidden)]
#[inline(always)]
pub fn with_parameters_augmented<P, A, R, F, V>(parameters: P, value: F, vjp: V) -> (Parametric<P, F, V>, ())
where
    F: Fn(&P, A) -> R,
    V: Fn(&P, &mut P, A, R) -> (R, A),
{
    (Parametric { parameters, value, vjp, jvp: () }, ())
}

/// The reverse of [`with_parameters`].
#[doc(hidden)]
#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "the signature that callers know: each parameter with its slot")]
pub fn with_parameters_adjoint<P, F, V>(
    _parameters: P,
    slot_parameters: impl Slot<P>,
    _value: F,
    _slot_value: impl Slot<F>,
    _vjp: V,
    _slot_vjp: impl Slot<V>,
    (): (),
    seed: Parametric<P, F, V>,
) {
    slot_parameters.add(seed.parameters);
}

/// A function of `&parameters` and an argument, its `f_vjp` and its `f_jvp`.
#[inline(always)]
#[must_use]
pub fn with_parameters_in_both_modes<P, A, R, F, V, J>(
    parameters: P,
    value: F,
    vjp: V,
    jvp: J,
) -> Parametric<P, F, V, J>
where
    F: Fn(&P, A) -> R,
    V: Fn(&P, &mut P, A, R) -> (R, A),
    J: Fn(&P, &P, A, A) -> (R, R),
{
    Parametric { parameters, value, vjp, jvp }
}

/// See [`with_parameters_in_both_modes`].
#[doc(hidden)]
#[inline(always)]
pub fn with_parameters_in_both_modes_augmented<P, A, R, F, V, J>(
    parameters: P,
    value: F,
    vjp: V,
    jvp: J,
) -> (Parametric<P, F, V, J>, ())
where
    F: Fn(&P, A) -> R,
    V: Fn(&P, &mut P, A, R) -> (R, A),
    J: Fn(&P, &P, A, A) -> (R, R),
{
    (Parametric { parameters, value, vjp, jvp }, ())
}

/// The reverse of [`with_parameters_in_both_modes`].
#[doc(hidden)]
#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "the signature that callers know: each parameter with its slot")]
pub fn with_parameters_in_both_modes_adjoint<P, F, V, J>(
    _parameters: P,
    slot_parameters: impl Slot<P>,
    _value: F,
    _slot_value: impl Slot<F>,
    _vjp: V,
    _slot_vjp: impl Slot<V>,
    _jvp: J,
    _slot_jvp: impl Slot<J>,
    (): (),
    seed: Parametric<P, F, V, J>,
) {
    slot_parameters.add(seed.parameters);
}

/// The tangent of [`with_parameters_in_both_modes`].
#[doc(hidden)]
#[inline(always)]
#[allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "the signature that callers know: each parameter with its slot, and the value with its tangent"
)]
pub fn with_parameters_in_both_modes_tangent<P, A, R, F, V, J>(
    parameters: P,
    slot_parameters: impl TangentSlot<P>,
    value: F,
    _slot_value: impl Sized,
    vjp: V,
    _slot_vjp: impl Sized,
    jvp: J,
    _slot_jvp: impl Sized,
) -> (Parametric<P, F, V, J>, Parametric<P, F, V, J>)
where
    P: Differentiable + Clone,
    F: Fn(&P, A) -> R + Clone,
    V: Fn(&P, &mut P, A, R) -> (R, A) + Clone,
    J: Fn(&P, &P, A, A) -> (R, R) + Clone,
{
    let tangent = Parametric {
        parameters: slot_parameters.into_tangent(&parameters),
        value: value.clone(),
        vjp: vjp.clone(),
        jvp: jvp.clone(),
    };
    (Parametric { parameters, value, vjp, jvp }, tangent)
}

impl<P, A, R, F, V, J> ForwardFunction<A> for Parametric<P, F, V, J>
where
    P: Differentiable + Clone,
    A: Differentiable + Clone,
    F: Fn(&P, A) -> R + Clone,
    V: Fn(&P, &mut P, A, R) -> (R, A) + Clone,
    J: Fn(&P, &P, A, A) -> (R, R) + Clone,
{
    #[inline(always)]
    fn jvp(&self, t_self: Option<&Self>, argument: A, t_argument: A) -> (R, R) {
        match t_self {
            Some(tangent) => (self.jvp)(&self.parameters, &tangent.parameters, argument, t_argument),
            None => (self.jvp)(&self.parameters, &self.parameters.zero_like(), argument, t_argument),
        }
    }
}

impl<P, A, R, F, V, J> Function<A> for Parametric<P, F, V, J>
where
    P: Differentiable + Clone,
    A: Differentiable,
    F: Fn(&P, A) -> R + Clone,
    V: Fn(&P, &mut P, A, R) -> (R, A) + Clone,
    J: Clone,
{
    type Output = R;

    #[inline(always)]
    fn call(&self, argument: A) -> R {
        (self.value)(&self.parameters, argument)
    }

    #[inline(always)]
    fn vjp(&self, d_self: Option<&mut Self>, argument: A, seed: R) -> A {
        match d_self {
            Some(adjoint) => (self.vjp)(&self.parameters, &mut adjoint.parameters, argument, seed).1,
            None => (self.vjp)(&self.parameters, &mut self.parameters.zero_like(), argument, seed).1,
        }
    }
}

impl<P: Differentiable, F: Clone, V: Clone, J: Clone> Differentiable for Parametric<P, F, V, J> {
    #[inline(always)]
    fn zero_like(&self) -> Self {
        Parametric {
            parameters: self.parameters.zero_like(),
            value: self.value.clone(),
            vjp: self.vjp.clone(),
            jvp: self.jvp.clone(),
        }
    }

    #[inline(always)]
    fn accumulate(&mut self, contribution: Self) {
        self.parameters.accumulate(contribution.parameters);
    }

    #[track_caller]
    fn assert_shape(&self, primal: &Self, name: &dyn Display) {
        self.parameters.assert_shape(&primal.parameters, &format_args!("{name}.parameters"));
    }

    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        self.parameters.visit_numbers(&format_args!("{name}.parameters"), visit);
    }
}

impl<P: Debug, F, V, J> Debug for Parametric<P, F, V, J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parametric").field("parameters", &self.parameters).finish_non_exhaustive()
    }
}
