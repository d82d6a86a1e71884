//! Functions as parameters to second order: steps along any field, with parameters of its own, and a penalty of any shape.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::functions::{self, ForwardFunction, Function, SecondOrderFunction};
use autodiff_runtime::{Differentiable, differentiate};

/// The midpoint rule for y' = f(t, y).
#[differentiate(reverse, wrt(f, y, h))]
fn flow<F>(f: &F, mut y: f64, h: f64, steps: usize) -> f64
where
    F: SecondOrderFunction<(f64, f64), Output = f64>,
{
    let mut t = 0.0;
    for _ in 0..steps {
        let middle = y + 0.5 * h * f.call((t, y));
        y += h * f.call((t + 0.5 * h, middle));
        t += h;
    }
    y
}

/// By value, and without a function where there is nothing to be penalised.
#[differentiate(reverse, wrt(shape, x))]
fn penalty(shape: impl SecondOrderFunction<f64, Output = f64>, x: &[f64]) -> f64 {
    x.iter().filter(|x| **x > 0.0).map(|x| shape.call(x * x)).sum()
}

#[differentiate(forward, reverse)]
fn logistic(growth: &(f64, f64), at: (f64, f64)) -> f64 {
    let (rate, capacity) = *growth;
    let (t, y) = at;
    rate * y * (1.0 - y / capacity) + 0.1 * t.sin()
}

#[differentiate(forward, reverse)]
fn softened(x: f64) -> f64 {
    (1.0 + x).ln()
}

/// One of the user's own.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Spring {
    stiffness: f64,
}

impl Function<(f64, f64)> for Spring {
    type Output = f64;

    fn call(&self, (t, y): (f64, f64)) -> f64 {
        t - self.stiffness * y * y
    }

    fn vjp(&self, d_self: Option<&mut Self>, (_, y): (f64, f64), seed: f64) -> (f64, f64) {
        if let Some(adjoint) = d_self {
            adjoint.stiffness -= seed * y * y;
        }
        (seed, -2.0 * seed * self.stiffness * y)
    }
}

impl ForwardFunction<(f64, f64)> for Spring {
    fn jvp(&self, t_self: Option<&Self>, (t, y): (f64, f64), (t_t, t_y): (f64, f64)) -> (f64, f64) {
        let t_stiffness = t_self.map_or(0.0, |t_self| t_self.stiffness);
        (self.call((t, y)), t_t - 2.0 * self.stiffness * y * t_y - t_stiffness * y * y)
    }
}

impl SecondOrderFunction<(f64, f64)> for Spring {
    fn vjp_tangent(
        &self,
        [d_self, t_d_self]: [Option<&mut Self>; 2],
        at: (f64, f64),
        seed: f64,
        (t_self, (_, t_y), t_seed): (Option<&Self>, (f64, f64), f64),
    ) -> ((f64, f64), (f64, f64)) {
        let ((_, y), k) = (at, self.stiffness);
        let t_k = t_self.map_or(0.0, |t_self| t_self.stiffness);
        if let Some(tangent) = t_d_self {
            tangent.stiffness -= t_seed * y * y + 2.0 * seed * y * t_y;
        }
        (self.vjp(d_self, at, seed), (t_seed, -2.0 * (t_seed * k * y + seed * t_k * y + seed * k * t_y)))
    }
}

#[differentiate(reverse)]
pub fn function_parameters_second_order(rate: f64, capacity: f64, start: f64) -> f64 {
    let growth =
        functions::with_parameters_to_second_order((rate, capacity), logistic, logistic_vjp, logistic_jvp, logistic_hvp);
    let soft = functions::to_second_order(softened, softened_vjp, softened_jvp, softened_hvp);
    let ends = [flow(&growth, start, 0.2, 4), flow(&growth, 0.5 * start, 0.3, 2), -rate];
    penalty(soft, &ends) + ends[0] * ends[1]
}

pub fn check() {
    check_gradient(
        |[rate, capacity, start]| function_parameters_second_order(rate, capacity, start),
        |[rate, capacity, start]| function_parameters_second_order_grad(rate, capacity, start),
        &[[0.7, 2.0, 0.5], [1.3, 0.9, 0.4], [-0.5, 3.0, 1.5]],
    );
    let companion = |x: &[f64], gradient: &mut [f64]| {
        let (spring, mut d_spring) = (Spring { stiffness: x[0] }, Spring { stiffness: 0.0 });
        let (value, d_y, d_h) = flow_grad(&spring, &mut d_spring, x[1], x[2], 5);
        gradient.copy_from_slice(&[d_spring.stiffness, d_y, d_h]);
        value
    };
    check_flat(|x: &[f64]| flow(&Spring { stiffness: x[0] }, x[1], x[2], 5), companion, &[&[0.8, 1.0, 0.1]]);
}
