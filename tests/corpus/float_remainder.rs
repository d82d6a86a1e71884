//! Remainders of floats, in the truncated and the Euclidean kind.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The hue of a colour wheel after a turn, and the shortest way back.
#[differentiate(reverse)]
pub fn float_remainder(hue: f64, turn: f64, circle: f64) -> f64 {
    let turned = (hue + turn) % circle;
    let positive = (hue + 2.0 * turn).rem_euclid(circle);
    let mut back = hue - positive;
    back %= circle;
    let rounds = (hue + turn).div_euclid(circle) + 0.1 * f64::div_euclid(turn, circle);
    turned + 0.5 * positive + 0.1 * back * rounds + 0.2 * f64::rem_euclid(turn, circle)
}

pub fn check() {
    check_gradient(
        |[h, t, c]| float_remainder(h, t, c),
        |[h, t, c]| float_remainder_grad(h, t, c),
        &[[200.0, 300.0, 360.0], [-500.0, -17.0, 360.0], [1.3, -8.1, 2.9]],
    );
}
