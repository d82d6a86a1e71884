//! Discount factors from swap rates, each from the sum of those before: a vector read while it grows.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn bootstrapped_curve(rates: &[f64]) -> Vec<f64> {
    let mut factors: Vec<f64> = vec![];
    for rate in rates {
        let annuity: f64 = factors.iter().sum();
        factors.push((1.0 - rate * annuity) / (1.0 + rate));
    }
    factors
}

pub fn check() {
    check_flat_vjp(
        bootstrapped_curve,
        |x, seed, d| bootstrapped_curve_vjp(x, d, seed.to_vec()),
        &[&[0.02, 0.025, 0.03, 0.032], &[0.1], &[]],
    );
}
