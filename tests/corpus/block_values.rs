//! Blocks, parentheses and branches wherever a value may stand.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The lift of a wing with flaps and stall, in as few statements as possible.
#[differentiate(reverse)]
pub fn block_values(angle: f64, speed: f64, flaps: f64) -> f64 {
    let lift = 0.5
        * 1.225
        * {
            let squared = speed * speed;
            squared + 0.1 * speed
        }
        * (if angle < 0.25 { 6.0 * angle } else { 1.5 - (angle - 0.25) })
        * (1.0 + match flaps { f if f > 0.5 => 0.9 * f, f => { f * f } });
    (lift - ({ 0.3 } * (lift * 1e-2))).max({
        let floor = 0.01 * speed;
        -floor
    })
}

pub fn check() {
    check_gradient(
        |[a, v, f]| block_values(a, v, f),
        |[a, v, f]| block_values_grad(a, v, f),
        &[[0.1, 60.0, 0.3], [0.3, 45.0, 0.7], [-0.1, 50.0, 0.6]],
    );
}
