//! A function with a rule by hand, because its body is a loop to a fixed point, and its callers.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Colebrook's friction factor of a rough pipe, iterated until it stands still.
#[differentiate(reverse, vjp = friction_factor_rule)]
fn friction_factor(reynolds: f64, roughness: f64) -> f64 {
    let mut inverse_root = 8.0;
    for _ in 0..60 {
        inverse_root = -2.0 * (roughness / 3.7 + 2.51 * inverse_root / reynolds).log10();
    }
    1.0 / (inverse_root * inverse_root)
}

/// The implicit function theorem on u + 2 log₁₀(r / 3.7 + 2.51 u / Re) = 0 for the factor u⁻².
fn friction_factor_rule(reynolds: f64, roughness: f64, seed: f64) -> (f64, f64, f64) {
    let factor = friction_factor(reynolds, roughness);
    let u = 1.0 / factor.sqrt();
    let outer = 2.0 / std::f64::consts::LN_10 / (roughness / 3.7 + 2.51 * u / reynolds);
    let by_u = 1.0 + outer * 2.51 / reynolds;
    let d_u = seed * -2.0 / (u * u * u);
    let d_reynolds = d_u * outer * 2.51 * u / (reynolds * reynolds) / by_u;
    let d_roughness = -d_u * outer / 3.7 / by_u;
    (factor, d_reynolds, d_roughness)
}

/// The pressure lost along a pipe.
#[differentiate(reverse)]
pub fn handwritten_rule(speed: f64, diameter: f64, roughness: f64, length: f64) -> f64 {
    let reynolds = speed * diameter / 1.004e-6;
    let factor =
        if reynolds < 2300.0 { 64.0 / reynolds } else { friction_factor(reynolds, roughness / diameter) };
    factor * length / diameter * 0.5 * 998.0 * speed * speed
}

pub fn check() {
    check_gradient(
        |[r, e]| friction_factor(r, e),
        |[r, e]| friction_factor_grad(r, e),
        &[[1e5, 1e-3], [5e4, 0.01]],
    );
    check_gradient(
        |[v, d, e, l]| handwritten_rule(v, d, e, l),
        |[v, d, e, l]| handwritten_rule_grad(v, d, e, l),
        &[[1.5, 0.1, 1e-4, 20.0], [0.01, 0.05, 1e-4, 3.0]],
    );
}
