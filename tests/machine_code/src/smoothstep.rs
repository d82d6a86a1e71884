//! The shader function: a clamp, then a cubic.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn smoothstep(low: f64, high: f64, x: f64) -> f64 {
    let t = ((x - low) / (high - low)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

fn by_hand(low: f64, high: f64, x: f64) -> (f64, f64, f64, f64) {
    let width = high - low;
    let ratio = (x - low) / width;
    let t = ratio.clamp(0.0, 1.0);
    let square = t * t;
    let bend = 3.0 - 2.0 * t;
    let d_t = 2.0 * t * bend - 2.0 * square;
    let d_ratio = if t == ratio { d_t } else { 0.0 };
    let d_x = d_ratio / width;
    let d_high = -(d_x * ratio);
    (square * bend, -d_x - d_high, d_high, d_x)
}

compare!(smoothstep, smoothstep_grad, (low: f64, high: f64, x: f64) -> (f64, f64, f64, f64));
