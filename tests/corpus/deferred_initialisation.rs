//! Variables that are declared first and get their value in a branch.
#![allow(clippy::needless_late_init)]

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The wind's profile above ground: logarithmic up to a height, a power law beyond.
#[differentiate(reverse)]
pub fn deferred_initialisation(height: f64, friction: f64, roughness: f64) -> f64 {
    let speed;
    let exponent: f64;
    let reference = 60.0;
    if height > reference {
        exponent = 0.143 + 0.01 * roughness;
        let base = friction / 0.41 * (reference / roughness).ln();
        speed = base * (height / reference).powf(exponent);
    } else {
        speed = friction / 0.41 * (height / roughness).ln();
        exponent = 0.0;
    }
    speed * (1.0 - exponent)
}

pub fn check() {
    check_gradient(
        |[h, f, r]| deferred_initialisation(h, f, r),
        |[h, f, r]| deferred_initialisation_grad(h, f, r),
        &[[10.0, 0.4, 0.03], [100.0, 0.5, 0.1]],
    );
}
