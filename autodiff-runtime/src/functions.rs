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

use crate::numbers::{self, NumberMut};
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

/// A function without parameters, made by [`function`], [`in_both_modes`] or [`to_second_order`].
#[derive(Clone, Copy)]
pub struct Plain<F, V, J = (), H = ()> {
    value: F,
    vjp: V,
    jvp: J,
    hvp: H,
}

/// A function of an argument, and its `f_vjp`.
#[inline(always)]
#[must_use]
pub fn function<A, R, F: Fn(A) -> R, V: Fn(A, R) -> (R, A)>(value: F, vjp: V) -> Plain<F, V> {
    Plain { value, vjp, jvp: (), hvp: () }
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
    Plain { value, vjp, jvp, hvp: () }
}

/// A function of an argument, its `f_vjp`, its `f_jvp` and its `f_hvp`.
#[inline(always)]
#[must_use]
pub fn to_second_order<A, R, F, V, J, H>(value: F, vjp: V, jvp: J, hvp: H) -> Plain<F, V, J, H>
where
    F: Fn(A) -> R,
    V: Fn(A, R) -> (R, A),
    J: Fn(A, A) -> (R, R),
    H: Fn(A, A) -> (R, A, A),
{
    Plain { value, vjp, jvp, hvp }
}

impl<A, R, F, V, J, H> SecondOrderFunction<A> for Plain<F, V, J, H>
where
    A: Differentiable + Clone,
    R: Into<f64>,
    F: Fn(A) -> R + Clone,
    V: Fn(A, R) -> (R, A) + Clone,
    J: Fn(A, A) -> (R, R) + Clone,
    H: Fn(A, A) -> (R, A, A) + Clone,
{
    #[inline(always)]
    fn vjp_tangent(
        &self,
        _d_self: [Option<&mut Self>; 2],
        argument: A,
        seed: R,
        (_, t_argument, t_seed): (Option<&Self>, A, R),
    ) -> (A, A) {
        let (_, gradient, product) = (self.hvp)(argument, t_argument);
        weighted([gradient, product], seed.into(), t_seed.into())
    }
}

impl<A, R, F, V, J, H> ForwardFunction<A> for Plain<F, V, J, H>
where
    A: Differentiable + Clone,
    F: Fn(A) -> R + Clone,
    V: Fn(A, R) -> (R, A) + Clone,
    J: Fn(A, A) -> (R, R) + Clone,
    H: Clone,
{
    #[inline(always)]
    fn jvp(&self, _t_self: Option<&Self>, argument: A, t_argument: A) -> (R, R) {
        (self.jvp)(argument, t_argument)
    }
}

impl<A, R, F, V, J, H> Function<A> for Plain<F, V, J, H>
where
    A: Differentiable,
    F: Fn(A) -> R + Clone,
    V: Fn(A, R) -> (R, A) + Clone,
    J: Clone,
    H: Clone,
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

impl<F: Clone, V: Clone, J: Clone, H: Clone> Differentiable for Plain<F, V, J, H> {
    #[inline(always)]
    fn zero_like(&self) -> Self {
        self.clone()
    }

    #[inline(always)]
    fn accumulate(&mut self, _contribution: Self) {}

    fn visit_numbers(&mut self, _name: &dyn Display, _visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {}
}

impl<F, V, J, H> Debug for Plain<F, V, J, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Plain")
    }
}

/// A function with parameters, made by [`with_parameters`], [`with_parameters_in_both_modes`] or
/// [`with_parameters_to_second_order`].
#[derive(Clone, Copy)]
pub struct Parametric<P, F, V, J = (), H = ()> {
    /// The parameters; in an adjoint, their gradient.
    pub parameters: P,
    value: F,
    vjp: V,
    jvp: J,
    hvp: H,
}

/// A function of `&parameters` and an argument, and its `f_vjp`.
#[inline(always)]
#[must_use]
pub fn with_parameters<P, A, R, F, V>(parameters: P, value: F, vjp: V) -> Parametric<P, F, V>
where
    F: Fn(&P, A) -> R,
    V: Fn(&P, &mut P, A, R) -> (R, A),
{
    Parametric { parameters, value, vjp, jvp: (), hvp: () }
}

/// See [`with_parameters`].
#[doc(hidden)]
#[inline(always)]
pub fn with_parameters_augmented<P, A, R, F, V>(parameters: P, value: F, vjp: V) -> (Parametric<P, F, V>, ())
where
    F: Fn(&P, A) -> R,
    V: Fn(&P, &mut P, A, R) -> (R, A),
{
    (Parametric { parameters, value, vjp, jvp: (), hvp: () }, ())
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
    Parametric { parameters, value, vjp, jvp, hvp: () }
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
    (Parametric { parameters, value, vjp, jvp, hvp: () }, ())
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
        hvp: (),
    };
    (Parametric { parameters, value, vjp, jvp, hvp: () }, tangent)
}

/// A function of `&parameters` and an argument, its `f_vjp`, its `f_jvp` and its `f_hvp`.
#[inline(always)]
#[must_use]
pub fn with_parameters_to_second_order<P, A, R, F, V, J, H>(
    parameters: P,
    value: F,
    vjp: V,
    jvp: J,
    hvp: H,
) -> Parametric<P, F, V, J, H>
where
    F: Fn(&P, A) -> R,
    V: Fn(&P, &mut P, A, R) -> (R, A),
    J: Fn(&P, &P, A, A) -> (R, R),
    H: Fn(&P, &P, &mut P, &mut P, A, A) -> (R, A, A),
{
    Parametric { parameters, value, vjp, jvp, hvp }
}

/// See [`with_parameters_to_second_order`].
#[doc(hidden)]
#[inline(always)]
pub fn with_parameters_to_second_order_augmented<P, A, R, F, V, J, H>(
    parameters: P,
    value: F,
    vjp: V,
    jvp: J,
    hvp: H,
) -> (Parametric<P, F, V, J, H>, ())
where
    F: Fn(&P, A) -> R,
    V: Fn(&P, &mut P, A, R) -> (R, A),
    J: Fn(&P, &P, A, A) -> (R, R),
    H: Fn(&P, &P, &mut P, &mut P, A, A) -> (R, A, A),
{
    (Parametric { parameters, value, vjp, jvp, hvp }, ())
}

/// The reverse of [`with_parameters_to_second_order`].
#[doc(hidden)]
#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "the signature that callers know: each parameter with its slot")]
pub fn with_parameters_to_second_order_adjoint<P, F, V, J, H>(
    _parameters: P,
    slot_parameters: impl Slot<P>,
    _value: F,
    _slot_value: impl Sized,
    _vjp: V,
    _slot_vjp: impl Sized,
    _jvp: J,
    _slot_jvp: impl Sized,
    _hvp: H,
    _slot_hvp: impl Sized,
    (): (),
    seed: Parametric<P, F, V, J, H>,
) {
    slot_parameters.add(seed.parameters);
}

/// The tangent of [`with_parameters_to_second_order`].
#[doc(hidden)]
#[inline(always)]
#[allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "the signature that callers know: each parameter with its slot, and the value with its tangent"
)]
pub fn with_parameters_to_second_order_tangent<P, A, R, F, V, J, H>(
    parameters: P,
    slot_parameters: impl TangentSlot<P>,
    value: F,
    _slot_value: impl Sized,
    vjp: V,
    _slot_vjp: impl Sized,
    jvp: J,
    _slot_jvp: impl Sized,
    hvp: H,
    _slot_hvp: impl Sized,
) -> (Parametric<P, F, V, J, H>, Parametric<P, F, V, J, H>)
where
    P: Differentiable + Clone,
    F: Fn(&P, A) -> R + Clone,
    V: Fn(&P, &mut P, A, R) -> (R, A) + Clone,
    J: Fn(&P, &P, A, A) -> (R, R) + Clone,
    H: Fn(&P, &P, &mut P, &mut P, A, A) -> (R, A, A) + Clone,
{
    let tangent = slot_parameters.into_tangent(&parameters);
    let function = Parametric { parameters, value, vjp, jvp, hvp };
    let tangent = Parametric { parameters: tangent, ..function.clone() };
    (function, tangent)
}

/// The tangent of the reverse of [`with_parameters_to_second_order`].
#[doc(hidden)]
#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "the signature that callers know: each parameter with its slots")]
pub fn with_parameters_to_second_order_adjoint_tangent<P, F, V, J, H>(
    _parameters: P,
    _tangent_parameters: impl Sized,
    slot_parameters: impl Slot<P>,
    slot_tangent_parameters: impl Slot<P>,
    _value: F,
    _tangent_value: impl Sized,
    _slot_value: impl Sized,
    _slot_tangent_value: impl Sized,
    _vjp: V,
    _tangent_vjp: impl Sized,
    _slot_vjp: impl Sized,
    _slot_tangent_vjp: impl Sized,
    _jvp: J,
    _tangent_jvp: impl Sized,
    _slot_jvp: impl Sized,
    _slot_tangent_jvp: impl Sized,
    _hvp: H,
    _tangent_hvp: impl Sized,
    _slot_hvp: impl Sized,
    _slot_tangent_hvp: impl Sized,
    seed: Parametric<P, F, V, J, H>,
    seed_tangent: Parametric<P, F, V, J, H>,
) {
    slot_parameters.add(seed.parameters);
    slot_tangent_parameters.add(seed_tangent.parameters);
}

impl<P, A, R, F, V, J, H> SecondOrderFunction<A> for Parametric<P, F, V, J, H>
where
    P: Differentiable + Clone,
    A: Differentiable + Clone,
    R: Into<f64>,
    F: Fn(&P, A) -> R + Clone,
    V: Fn(&P, &mut P, A, R) -> (R, A) + Clone,
    J: Fn(&P, &P, A, A) -> (R, R) + Clone,
    H: Fn(&P, &P, &mut P, &mut P, A, A) -> (R, A, A) + Clone,
{
    #[inline(always)]
    fn vjp_tangent(
        &self,
        [d_self, t_d_self]: [Option<&mut Self>; 2],
        argument: A,
        seed: R,
        (t_self, t_argument, t_seed): (Option<&Self>, A, R),
    ) -> (A, A) {
        let (seed, t_seed) = (seed.into(), t_seed.into());
        let still;
        let direction = match t_self {
            Some(tangent) => &tangent.parameters,
            None => {
                still = self.parameters.zero_like();
                &still
            }
        };
        let mut of_parameters = [self.parameters.zero_like(), self.parameters.zero_like()];
        let [gradient, product] = &mut of_parameters;
        let (_, d_argument, t_d_argument) =
            (self.hvp)(&self.parameters, direction, gradient, product, argument, t_argument);
        let (gradient, product) = weighted(of_parameters, seed, t_seed);
        if let Some(adjoint) = d_self {
            adjoint.parameters.accumulate(gradient);
        }
        if let Some(adjoint) = t_d_self {
            adjoint.parameters.accumulate(product);
        }
        weighted([d_argument, t_d_argument], seed, t_seed)
    }
}

impl<P, A, R, F, V, J, H> ForwardFunction<A> for Parametric<P, F, V, J, H>
where
    P: Differentiable + Clone,
    A: Differentiable + Clone,
    F: Fn(&P, A) -> R + Clone,
    V: Fn(&P, &mut P, A, R) -> (R, A) + Clone,
    J: Fn(&P, &P, A, A) -> (R, R) + Clone,
    H: Clone,
{
    #[inline(always)]
    fn jvp(&self, t_self: Option<&Self>, argument: A, t_argument: A) -> (R, R) {
        match t_self {
            Some(tangent) => (self.jvp)(&self.parameters, &tangent.parameters, argument, t_argument),
            None => (self.jvp)(&self.parameters, &self.parameters.zero_like(), argument, t_argument),
        }
    }
}

impl<P, A, R, F, V, J, H> Function<A> for Parametric<P, F, V, J, H>
where
    P: Differentiable + Clone,
    A: Differentiable,
    F: Fn(&P, A) -> R + Clone,
    V: Fn(&P, &mut P, A, R) -> (R, A) + Clone,
    J: Clone,
    H: Clone,
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

impl<P: Differentiable, F: Clone, V: Clone, J: Clone, H: Clone> Differentiable for Parametric<P, F, V, J, H> {
    #[inline(always)]
    fn zero_like(&self) -> Self {
        Parametric {
            parameters: self.parameters.zero_like(),
            value: self.value.clone(),
            vjp: self.vjp.clone(),
            jvp: self.jvp.clone(),
            hvp: self.hvp.clone(),
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

impl<P: Debug, F, V, J, H> Debug for Parametric<P, F, V, J, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parametric").field("parameters", &self.parameters).finish_non_exhaustive()
    }
}
