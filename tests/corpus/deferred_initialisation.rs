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

/// The rate of a gauge that warms up; it is known only where it has.
#[differentiate(reverse)]
fn gauge_rate(age: f64, load: f64) -> f64 {
    let settled: f64;
    if age > 0.75 {
        settled = 0.35;
    } else {
        return (0.2 * (load + age)).tanh();
    }
    if settled > load {
        return age;
    }
    (settled - 0.5 * settled).cos() + age * load
}

pub fn check() {
    check_gradient(
        |[a, l]| gauge_rate(a, l),
        |[a, l]| gauge_rate_grad(a, l),
        &[[0.5, 0.4], [0.9, 0.2], [1.3, 1.6]],
    );
    check_gradient(
        |[h, f, r]| deferred_initialisation(h, f, r),
        |[h, f, r]| deferred_initialisation_grad(h, f, r),
        &[[10.0, 0.4, 0.03], [100.0, 0.5, 0.1]],
    );
}
