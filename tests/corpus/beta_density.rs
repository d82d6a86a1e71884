//! The density of the beta distribution, with the gamma function by a path through the parent module.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// ln of the density at `x`.
#[differentiate(reverse)]
pub fn beta_density(x: f64, alpha: f64, beta: f64) -> f64 {
    let normaliser = super::log_gamma::log_gamma(alpha) + super::log_gamma::log_gamma(beta)
        - crate::log_gamma::log_gamma(alpha + beta);
    (alpha - 1.0) * x.ln() + (beta - 1.0) * (-x).ln_1p() - normaliser
}

pub fn check() {
    check_gradient(
        |[x, a, b]| beta_density(x, a, b),
        |[x, a, b]| beta_density_grad(x, a, b),
        &[[0.3, 2.5, 4.3], [0.8, 0.7, 1.6], [0.11, 9.2, 3.1]],
    );
}
