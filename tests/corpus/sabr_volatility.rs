//! Hagan's approximation of the implied volatility in the SABR model, with its limit at the money.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The ratio z / x(z), which is removable at zero.
#[differentiate(reverse)]
fn skew_ratio(z: f64, rho: f64) -> f64 {
    if z.abs() < 1e-6 {
        1.0 - 0.5 * rho * z
    } else {
        let root = (1.0 - 2.0 * rho * z + z * z).sqrt();
        z / ((root + z - rho) / (1.0 - rho)).ln()
    }
}

/// The Black volatility of an option of strike `k` on a forward `f`.
#[differentiate(reverse)]
pub fn sabr_volatility(f: f64, k: f64, alpha: f64, beta: f64, rho: f64, nu: f64, t: f64) -> f64 {
    let one_beta = 1.0 - beta;
    let mean = (f * k).powf(one_beta / 2.0);
    let log_moneyness = (f / k).ln();
    let z = nu / alpha * mean * log_moneyness;
    let level = {
        let squared = one_beta * one_beta * log_moneyness * log_moneyness;
        mean * (1.0 + squared / 24.0 + squared * squared / 1920.0)
    };
    let drift = one_beta.powi(2) / 24.0 * alpha.powi(2) / mean.powi(2)
        + 0.25 * rho * beta * nu * alpha / mean
        + (2.0 - 3.0 * rho * rho) / 24.0 * nu * nu;
    alpha / level * skew_ratio(z, rho) * (1.0 + drift * t)
}

pub fn check() {
    check_gradient(
        |[f, k, a, b, r, n, t]| sabr_volatility(f, k, a, b, r, n, t),
        |[f, k, a, b, r, n, t]| sabr_volatility_grad(f, k, a, b, r, n, t),
        &[
            [0.03, 0.035, 0.05, 0.6, -0.3, 0.4, 2.0],
            [100.0, 80.0, 0.6, 0.7, 0.2, 0.5, 1.0],
        ],
    );
    check_gradient(
        |[z, r]| skew_ratio(z, r),
        |[z, r]| skew_ratio_grad(z, r),
        &[[5e-7, 0.3], [0.4, -0.2], [-0.7, 0.1]],
    );
}
