//! Powers, roots and their relatives by their paths.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// A sum of each, with weights that tell them apart.
#[differentiate(reverse)]
pub fn power_paths(x: f64, y: f64) -> f64 {
    let roots = f64::sqrt(x) + 2.0 * f64::cbrt(y) + 3.0 * f64::hypot(x, y);
    let powers = 0.1 * f64::powi(y, 3) + 0.2 * f64::powf(x, y) + 0.3 * f64::recip(x);
    f64::mul_add(roots, powers, x - y)
}

#[differentiate(reverse)]
fn at_zero(x: f64) -> f64 {
    x.powi(0) + x.powi(1) + 3.0 * x.powi(2) + x.powf(2.0)
}

pub fn check() {
    check_gradient(
        |[x, y]| power_paths(x, y),
        |[x, y]| power_paths_grad(x, y),
        &[[0.4, 0.9], [1.2, -1.4], [1.7, 0.6]],
    );
    check_closed_form(|[x]| at_zero(x), |[x]| at_zero_grad(x), |_| [1.0], &[[0.0]]);
}
