//! Exponentials and logarithms by their paths.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A sum of each, with weights that tell them apart.
#[differentiate(reverse)]
pub fn exponential_paths(x: f64, y: f64) -> f64 {
    let exponentials = f64::exp(x) + 2.0 * f64::exp2(y) + 3.0 * f64::exp_m1(x * y);
    let logarithms = f64::ln(y) + 0.2 * f64::ln_1p(y) + 0.3 * f64::log(y + 1.0, x + 3.0);
    let decimal = f64::log2(y + x.powi(2)) - 0.5 * f64::log10(2.0 + x);
    exponentials * logarithms + decimal
}

pub fn check() {
    check_gradient(
        |[x, y]| exponential_paths(x, y),
        |[x, y]| exponential_paths_grad(x, y),
        &[[0.4, 0.9], [-1.2, 1.4], [1.7, 0.6]],
    );
}
