//! Functions as parameters that go forwards as well: a flow for any right-hand side, a root, and what they depend on.

use autodiff::check_gradient;
use autodiff_runtime::functions::{self, ForwardFunction, Function};
use autodiff_runtime::{Differentiable, differentiate};

/// The midpoint rule for y' = f(t, y).
#[differentiate(forward, wrt(f, y))]
#[differentiate(reverse, wrt(f, y))]
fn flow<F>(f: &F, mut y: f64, h: f64, steps: usize) -> f64
where
    F: ForwardFunction<(f64, f64), Output = f64>,
{
    let mut t = 0.0;
    for _ in 0..steps {
        let middle = y + 0.5 * h * f.call((t, y));
        y += h * f.call((t + 0.5 * h, middle));
        t += h;
    }
    y
}

/// Newton's method, with the slope by a difference quotient that the function brings along.
#[differentiate(forward, wrt(f, slope, x))]
#[differentiate(reverse, wrt(f, slope, x))]
fn root<F: ForwardFunction<f64, Output = f64>>(f: F, slope: impl ForwardFunction<f64, Output = f64>, mut x: f64) -> f64 {
    for _ in 0..20 {
        x -= f.call(x) / slope.call(x);
    }
    x
}

#[differentiate(forward, reverse)]
fn logistic(growth: &(f64, f64), at: (f64, f64)) -> f64 {
    let (rate, capacity) = *growth;
    let (t, y) = at;
    rate * y * (1.0 - y / capacity) + 0.1 * t.sin()
}

#[differentiate(forward, reverse)]
fn cubic(offset: &f64, x: f64) -> f64 {
    x * x * x - x - offset
}

#[differentiate(forward, reverse)]
fn slope_of_cubic(x: f64) -> f64 {
    3.0 * x * x - 1.0
}

/// One of the user's own.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Spring {
    stiffness: f64,
}

impl Function<(f64, f64)> for Spring {
    type Output = f64;

    fn call(&self, (t, y): (f64, f64)) -> f64 {
        t - self.stiffness * y
    }

    fn vjp(&self, d_self: Option<&mut Self>, (_, y): (f64, f64), seed: f64) -> (f64, f64) {
        if let Some(adjoint) = d_self {
            adjoint.stiffness -= seed * y;
        }
        (seed, -seed * self.stiffness)
    }
}

impl ForwardFunction<(f64, f64)> for Spring {
    fn jvp(&self, t_self: Option<&Self>, (t, y): (f64, f64), (t_t, t_y): (f64, f64)) -> (f64, f64) {
        let moved = t_self.map_or(0.0, |t_self| t_self.stiffness * y);
        (self.call((t, y)), t_t - self.stiffness * t_y - moved)
    }
}

#[differentiate(forward)]
#[differentiate(reverse)]
pub fn function_parameters_forward(rate: f64, capacity: f64, offset: f64) -> f64 {
    let growth = functions::with_parameters_in_both_modes((rate, capacity), logistic, logistic_vjp, logistic_jvp);
    let end = flow(&growth, 0.5, 0.2, 8);
    let f = functions::with_parameters_in_both_modes(offset, cubic, cubic_vjp, cubic_jvp);
    let slope = functions::in_both_modes(slope_of_cubic, slope_of_cubic_vjp, slope_of_cubic_jvp);
    end * root(f, slope, 2.0)
}

pub fn check() {
    let points = [[0.7, 2.0, 1.5], [1.3, 0.9, 3.0]];
    check_gradient(
        |[rate, capacity, offset]| function_parameters_forward(rate, capacity, offset),
        |[rate, capacity, offset]| function_parameters_forward_grad(rate, capacity, offset),
        &points,
    );
    for [rate, capacity, offset] in points {
        let (value, d_rate, d_capacity, d_offset) = function_parameters_forward_grad(rate, capacity, offset);
        for (t, gradient) in [([1.0, 0.0, 0.0], d_rate), ([0.0, 1.0, 0.0], d_capacity), ([0.0, 0.0, 1.0], d_offset)] {
            let (same, tangent) = function_parameters_forward_jvp(rate, t[0], capacity, t[1], offset, t[2]);
            assert_eq!(same, value);
            assert!((tangent - gradient).abs() < 1e-12 * (1.0 + gradient.abs()), "{tangent} and {gradient}");
        }
    }
    // One of the user's own, along its own tangent and that of where it begins.
    let (spring, mut d_spring) = (Spring { stiffness: 0.8 }, Spring { stiffness: 0.0 });
    let (value, d_y) = flow_grad(&spring, &mut d_spring, 1.0, 0.1, 5);
    let (same, tangent) = flow_jvp(&spring, &Spring { stiffness: 2.0 }, 1.0, 3.0, 0.1, 5);
    assert_eq!(same, value);
    assert!((tangent - 2.0 * d_spring.stiffness - 3.0 * d_y).abs() < 1e-14);
}
