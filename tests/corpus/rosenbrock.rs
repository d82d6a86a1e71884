//! Rosenbrock's banana function, with its parameters.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// Zero at `(a, a²)`.
#[differentiate(reverse, wrt(x, y))]
pub fn rosenbrock(x: f64, y: f64, a: f64, b: f64) -> f64 {
    let valley = y - x * x;
    (a - x).powi(2) + b * valley.powi(2)
}

pub fn check() {
    check_gradient(
        |[x, y]| rosenbrock(x, y, 1.0, 100.0),
        |[x, y]| rosenbrock_grad(x, y, 1.0, 100.0),
        &[[-1.2, 1.0], [0.5, 0.5], [2.0, -1.0]],
    );
    check_closed_form(
        |[x, y]| rosenbrock(x, y, 1.0, 100.0),
        |[x, y]| rosenbrock_grad(x, y, 1.0, 100.0),
        |_| [0.0, 0.0],
        &[[1.0, 1.0]],
    );
}
