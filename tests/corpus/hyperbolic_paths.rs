//! The hyperbolic functions by their paths.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A sum of each, with weights that tell them apart.
#[differentiate(reverse)]
pub fn hyperbolic_paths(x: f64, y: f64) -> f64 {
    let direct = f64::sinh(x) + 2.0 * f64::cosh(y) + 3.0 * f64::tanh(x * y);
    let inverse = f64::asinh(x) + 0.2 * f64::acosh(1.0 + y * y) + 0.3 * f64::atanh(x / 4.0);
    direct - 5.0 * inverse
}

pub fn check() {
    check_gradient(
        |[x, y]| hyperbolic_paths(x, y),
        |[x, y]| hyperbolic_paths_grad(x, y),
        &[[0.4, 0.9], [-1.2, 1.4], [1.7, -0.6]],
    );
}
