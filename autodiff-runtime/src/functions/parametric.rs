//! Functions with parameters that derivatives flow to, and the companions of what makes them.

use super::{ForwardFunction, Function, SecondOrderFunction, weighted};
use crate::numbers::NumberMut;
use crate::{
    Differentiable, Slot,
    tangent::{Handed, TangentSlot},
};
use core::fmt::{self, Debug, Display};

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

/// See [`with_parameters_to_second_order_tangent`].
#[doc(hidden)]
#[inline(always)]
#[allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "the signature that callers know: each parameter with its slot, and the value with its tangent"
)]
pub fn with_parameters_to_second_order_augmented_tangent<P, A, R, F, V, J, H>(
    parameters: P,
    slot_parameters: Handed<impl TangentSlot<P>>,
    value: F,
    slot_value: Handed<impl Sized>,
    vjp: V,
    slot_vjp: Handed<impl Sized>,
    jvp: J,
    slot_jvp: Handed<impl Sized>,
    hvp: H,
    slot_hvp: Handed<impl Sized>,
) -> ((Parametric<P, F, V, J, H>, Parametric<P, F, V, J, H>), ())
where
    P: Differentiable + Clone,
    F: Fn(&P, A) -> R + Clone,
    V: Fn(&P, &mut P, A, R) -> (R, A) + Clone,
    J: Fn(&P, &P, A, A) -> (R, R) + Clone,
    H: Fn(&P, &P, &mut P, &mut P, A, A) -> (R, A, A) + Clone,
{
    let both = with_parameters_to_second_order_tangent(
        parameters,
        slot_parameters.0,
        value,
        slot_value.0,
        vjp,
        slot_vjp.0,
        jvp,
        slot_jvp.0,
        hvp,
        slot_hvp.0,
    );
    (both, ())
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
    (): (),
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
