//! The logarithm of the gamma function by Stirling's series, shifted up by the recurrence.

use std::f64::consts::PI;

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// ln Γ(x) for positive `x`.
#[differentiate(reverse)]
pub fn log_gamma(x: f64) -> f64 {
    debug_assert!(x > 0.0, "the argument must be positive, not {x}");
    if x < 7.0 {
        return log_gamma(x + 1.0) - x.ln();
    }
    let inverse = x.recip();
    let square = inverse * inverse;
    let series = inverse / 12.0 * (1.0 - square / 30.0 * (1.0 - square * 2.0 / 7.0));
    (x - 0.5) * x.ln() - x + 0.5 * (2.0 * PI).ln() + series
}

pub fn check() {
    check_gradient(|[x]| log_gamma(x), |[x]| log_gamma_grad(x), &[[0.4], [3.3], [6.5], [20.0]]);
}
