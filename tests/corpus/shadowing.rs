//! A polynomial by Horner's rule, each step under the same name.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The heat capacity of water vapour in J / (mol K), by a fit in the temperature.
#[differentiate(reverse)]
pub fn shadowing(temperature: f64, scale: f64) -> f64 {
    let t = temperature / 1000.0;
    let sum = 2.534_375;
    let sum = sum * t - 6.793_435;
    let sum = {
        let t = t * scale;
        sum * t + 6.832_514
    };
    let sum = sum * t + 30.092;
    let scale = 0.082_139;
    let t = t * t;
    sum + scale / t
}

pub fn check() {
    check_gradient(
        |[t, s]| shadowing(t, s),
        |[t, s]| shadowing_grad(t, s),
        &[[500.0, 1.0], [1200.0, 0.7]],
    );
}
