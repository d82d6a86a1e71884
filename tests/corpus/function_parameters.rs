//! Functions as parameters that derivatives flow through: an integrator, a quadrature that calls itself, a root, each for any function.

use autodiff::check_gradient;
use autodiff_runtime::functions::{self, Function, function};
use autodiff_runtime::{Differentiable, differentiate};

/// The classical method of Runge and Kutta for y' = f(t, y).
#[differentiate(reverse, wrt(f, y))]
fn runge_kutta<F>(f: F, mut y: f64, h: f64, steps: usize) -> f64
where
    F: Function<(f64, f64), Output = f64>,
{
    let mut t = 0.0;
    for _ in 0..steps {
        let k1 = f.call((t, y));
        let k2 = f.call((t + 0.5 * h, y + 0.5 * h * k1));
        let k3 = f.call((t + 0.5 * h, y + 0.5 * h * k2));
        let k4 = f.call((t + h, y + h * k3));
        y += h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
        t += h;
    }
    y
}

/// Simpson's rule, in halves of halves.
#[differentiate(reverse, wrt(f, a, b))]
fn simpson<F: Function<f64, Output = f64>>(f: &F, a: f64, b: f64, depth: u32) -> f64 {
    let middle = 0.5 * (a + b);
    if depth == 0 {
        return (b - a) / 6.0 * (f.call(a) + 4.0 * f.call(middle) + f.call(b));
    }
    simpson(f, a, middle, depth - 1) + simpson(f, middle, b, depth - 1)
}

/// Newton's method, with a function and its slope.
#[differentiate(reverse, wrt(f, slope, x))]
fn newton<F: Function<f64, Output = f64>, G: Function<f64, Output = f64>>(f: &F, slope: &G, mut x: f64) -> f64 {
    for _ in 0..20 {
        let step = f.call(x) / slope.call(x);
        x -= step;
        if step.abs() < 1e-14 {
            break;
        }
    }
    x
}

/// Of a function without a name for its type.
#[differentiate(reverse, wrt(f, x))]
fn twice(f: &impl Function<f64, Output = f64>, x: f64) -> f64 {
    f.call(f.call(x)) * x
}

#[differentiate(reverse)]
fn forced_decay(rate: &f64, at: (f64, f64)) -> f64 {
    let (t, y) = at;
    t.sin() - rate * y
}

#[differentiate(reverse)]
fn bell(width: &f64, x: f64) -> f64 {
    (-(x / width).powi(2)).exp()
}

#[differentiate(reverse)]
fn cubic(coefficients: &(f64, f64), x: f64) -> f64 {
    x * x * x - coefficients.0 * x - coefficients.1
}

#[differentiate(reverse)]
fn slope_of_cubic(coefficients: &(f64, f64), x: f64) -> f64 {
    3.0 * x * x - coefficients.0
}

#[differentiate(reverse)]
fn square(x: f64) -> f64 {
    x * x
}

/// One of the user's own, whose field is what a closure would capture.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Power {
    exponent: f64,
}

impl Function<f64> for Power {
    type Output = f64;

    fn call(&self, x: f64) -> f64 {
        x.powf(self.exponent)
    }

    fn vjp(&self, d_self: Option<&mut Self>, x: f64, seed: f64) -> f64 {
        let power = x.powf(self.exponent);
        if let Some(adjoint) = d_self {
            adjoint.exponent += seed * power * x.ln();
        }
        seed * self.exponent * power / x
    }
}

#[differentiate(reverse)]
pub fn function_parameters(rate: f64, y: f64, width: f64) -> f64 {
    let end = runge_kutta(functions::with_parameters(rate, forced_decay, forced_decay_vjp), y, 0.1, 6);
    let f = functions::with_parameters(width, bell, bell_vjp);
    end * simpson(&f, 0.0, rate, 2) + simpson(&f, y, 2.0, 1)
}

#[differentiate(reverse)]
fn iterated(width: f64, x: f64) -> f64 {
    twice(&functions::with_parameters(width, bell, bell_vjp), x)
}

#[differentiate(reverse)]
fn root(p: f64, q: f64) -> f64 {
    let f = functions::with_parameters((p, q), cubic, cubic_vjp);
    let slope = functions::with_parameters((p, q), slope_of_cubic, slope_of_cubic_vjp);
    newton(&f, &slope, 2.0)
}

pub fn check() {
    check_gradient(
        |[rate, y, width]| function_parameters(rate, y, width),
        |[rate, y, width]| function_parameters_grad(rate, y, width),
        &[[0.7, 1.2, 0.8], [1.5, -0.3, 2.0]],
    );
    check_gradient(|[p, q]| root(p, q), |[p, q]| root_grad(p, q), &[[1.0, 2.0], [0.3, 5.0]]);
    check_gradient(|[width, x]| iterated(width, x), |[width, x]| iterated_grad(width, x), &[[0.8, 0.5], [1.5, -0.7]]);
    // By themselves, with a function that has no parameters, with some, and with a struct.
    let area = |[a, b]: [f64; 2]| simpson(&function(square, square_vjp), a, b, 1);
    let area_grad = |[a, b]: [f64; 2]| {
        let f = function(square, square_vjp);
        simpson_grad(&f, &mut f.clone(), a, b, 1)
    };
    check_gradient(area, area_grad, &[[0.2, 1.5]]);
    check_gradient(
        |[exponent, b]| simpson(&Power { exponent }, 0.5, b, 2),
        |[exponent, b]| {
            let mut d_f = Power { exponent: f64::NAN };
            let (value, _, d_b) = simpson_grad(&Power { exponent }, &mut d_f, 0.5, b, 2);
            (value, d_f.exponent, d_b)
        },
        &[[1.7, 2.0]],
    );
    let (value, d_f, d_y) = runge_kutta_grad(functions::with_parameters(0.7, forced_decay, forced_decay_vjp), 1.2, 0.1, 6);
    assert_eq!(value, runge_kutta(functions::with_parameters(0.7, forced_decay, forced_decay_vjp), 1.2, 0.1, 6));
    assert!(d_f.parameters < 0.0 && d_y > 0.0, "{d_f:?}");
}
