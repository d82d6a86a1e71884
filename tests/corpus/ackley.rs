//! Ackley's function, with the constants imported in its body.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Zero at the origin, and many local minima around.
#[differentiate(reverse)]
pub fn ackley(x: f64, y: f64) -> f64 {
    use std::f64::consts::*;

    let radius = (0.5 * (x * x + y * y)).sqrt();
    let ripple = 0.5 * ((TAU * x).cos() + (2.0 * PI * y).cos());
    -20.0 * (-0.2 * radius).exp() - ripple.exp() + E + 20.0
}

pub fn check() {
    check_gradient(|[x, y]| ackley(x, y), |[x, y]| ackley_grad(x, y), &[[0.3, -0.7], [1.6, 2.2], [-3.1, 0.4]]);
}
