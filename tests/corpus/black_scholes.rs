//! The price of a European option, with the distribution function from another module.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

use crate::normal_distribution::*;

/// The price of a call, or of a put by parity.
#[differentiate(reverse)]
pub fn black_scholes(spot: f64, strike: f64, rate: f64, volatility: f64, years: f64, put: bool) -> f64 {
    let deviation = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility.powi(2)) * years) / deviation;
    let d2 = d1 - deviation;
    let discounted = strike * (-rate * years).exp();
    let call = spot * normal_distribution(d1) - discounted * normal_distribution(d2);
    if put { call - spot + discounted } else { call }
}

pub fn check() {
    for put in [false, true] {
        check_gradient(
            |[s, k, r, v, t]| black_scholes(s, k, r, v, t, put),
            |[s, k, r, v, t]| black_scholes_grad(s, k, r, v, t, put),
            &[[100.0, 105.0, 0.03, 0.2, 1.5], [100.0, 80.0, 0.01, 0.35, 0.5], [40.0, 60.0, 0.05, 0.4, 3.0]],
        );
    }
}
