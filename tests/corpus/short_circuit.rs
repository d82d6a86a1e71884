//! Conditions whose right side is only defined where the left side holds.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// The mean of `count` readings, corrected if it is large, or a default.
#[differentiate(reverse)]
pub fn short_circuit(sum: f64, fallback: f64, count: u32, limit: i32) -> f64 {
    if count != 0 && sum / count as f64 > 1.0 {
        return (sum / count as f64).sqrt();
    }
    if count == 0 || 100 / count as i32 > limit || sum.is_nan() {
        fallback
    } else if !(sum < 0.0 || limit <= 0) {
        0.5 * sum + 0.5 * fallback
    } else {
        let steep = sum < -10.0 && fallback > 0.0;
        if steep ^ (limit == 3) { sum * sum } else { sum.sin() }
    }
}

pub fn check() {
    for (count, limit) in [(0, 5), (4, 30), (4, 5), (9, 3), (20, 50)] {
        check_gradient(
            |[s, f]| short_circuit(s, f, count, limit),
            |[s, f]| short_circuit_grad(s, f, count, limit),
            &[[7.0, 0.5], [0.3, 0.7], [-2.0, 0.6], [-20.5, 0.4]],
        );
    }
    check_closed_form(
        |[s, f]| short_circuit(s, f, 5, 0),
        |[s, f]| short_circuit_grad(s, f, 5, 0),
        |_| [0.0, 1.0],
        &[[f64::NAN, 2.0]],
    );
}
