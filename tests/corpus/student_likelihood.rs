//! The log-likelihood of a residual under Student's distribution, with its limit for many degrees of freedom.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

use super::log_gamma;

/// ln p of a residual, with a scale that is given by its logarithm.
#[differentiate(reverse)]
pub fn student_likelihood(residual: f64, log_scale: f64, freedom: f64) -> f64 {
    let z = residual * (-log_scale).exp();
    if freedom > 1e6 {
        return -0.5 * (z * z + std::f64::consts::TAU.ln()) - log_scale;
    }
    let half = (freedom + 1.0) / 2.0;
    let normaliser = log_gamma::log_gamma(half)
        - log_gamma::log_gamma(freedom / 2.0)
        - 0.5 * (freedom * std::f64::consts::PI).ln();
    normaliser - half * (z * z / freedom).ln_1p() - log_scale
}

pub fn check() {
    check_gradient(
        |[r, s, n]| student_likelihood(r, s, n),
        |[r, s, n]| student_likelihood_grad(r, s, n),
        &[[0.7, 0.3, 4.6], [-2.0, -0.5, 30.7], [1.1, 0.2, 1e7]],
    );
}
