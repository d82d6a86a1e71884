//! Conditions kept in variables, and one that is computed in a block.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A controller's output with a dead band, a saturation and an override.
#[differentiate(reverse)]
pub fn conditions_as_values(error: f64, gain: f64, manual: bool) -> f64 {
    let inside = error.abs() <= 0.1;
    let saturated = {
        let wanted = gain * error;
        !inside && (wanted > 1.0 || error < -0.4)
    };
    let quiet = inside | manual;
    let mut count = 0;
    if saturated {
        count += 1;
    }
    if quiet {
        count += 2;
    }
    match count {
        0 => gain * error,
        1 => error.signum() + 0.01 * (gain * error),
        2 => 0.0 * gain + if manual { 0.3 * error } else { 0.1 * error },
        _ => 0.2 * error,
    }
}

pub fn check() {
    for manual in [false, true] {
        check_gradient(
            |[e, g]| conditions_as_values(e, g, manual),
            |[e, g]| conditions_as_values_grad(e, g, manual),
            &[[0.05, 2.0], [0.3, 2.0], [-0.8, 4.0], [0.9, 5.0]],
        );
    }
}
