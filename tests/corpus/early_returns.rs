//! Nothing but returns: before the end, at the end, and with the same value in two places.
#![allow(clippy::needless_return)]

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The buckling load of a column: crushing if stocky, Johnson's parabola, Euler if slender.
#[differentiate(reverse)]
pub fn early_returns(modulus: f64, strength: f64, slenderness: f64) -> f64 {
    if slenderness < 10.0 {
        return strength;
    } else if slenderness > 500.0 {
        return 0.0 * modulus;
    }
    let critical = (2.0 * std::f64::consts::PI.powi(2) * modulus / strength).sqrt();
    if slenderness < critical {
        let ratio = slenderness / critical;
        return strength * (1.0 - 0.5 * ratio * ratio);
    }
    return std::f64::consts::PI.powi(2) * modulus / (slenderness * slenderness);
}

pub fn check() {
    check_gradient(
        |[e, s, l]| early_returns(e, s, l),
        |[e, s, l]| early_returns_grad(e, s, l),
        &[[200e3, 250.0, 5.0], [200e3, 250.0, 80.0], [200e3, 250.0, 160.0], [200e3, 250.0, 700.0]],
    );
}
