//! The pressure of a van der Waals gas.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// The gas constant in J / (mol K).
const R: f64 = 8.314_462_618;

/// The pressure of one mole.
#[differentiate(reverse)]
pub fn van_der_waals(volume: f64, temperature: f64, a: f64, b: f64) -> f64 {
    R * temperature / (volume - b) - a / (volume * volume)
}

pub fn check() {
    let points = [[0.02, 300.0, 0.364, 4.27e-5], [1e-3, 250.0, 0.137, 3.87e-5]];
    check_gradient(
        |[v, t, a, b]| van_der_waals(v, t, a, b),
        |[v, t, a, b]| van_der_waals_grad(v, t, a, b),
        &points,
    );
    check_closed_form(
        |[v, t, a, b]| van_der_waals(v, t, a, b),
        |[v, t, a, b]| van_der_waals_grad(v, t, a, b),
        |[v, t, a, b]| {
            let free = v - b;
            [2.0 * a / (v * v * v) - R * t / (free * free), R / free, -1.0 / (v * v), R * t / (free * free)]
        },
        &points,
    );
}
