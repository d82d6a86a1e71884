//! Functions without parameters.

use super::{ForwardFunction, Function, SecondOrderFunction, weighted};
use crate::Differentiable;
use crate::numbers::NumberMut;
use core::fmt::{self, Debug, Display};

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
