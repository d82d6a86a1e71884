//! The tangent by Lambert's continued fraction, recursive in its depth.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn fraction(square: f64, level: u32, depth: u32) -> f64 {
    let odd = (2 * level + 1) as f64;
    if level == depth { odd } else { odd - square / fraction(square, level + 1, depth) }
}

/// About tan(x), the better the deeper.
#[differentiate(reverse)]
pub fn continued_fraction(x: f64, depth: u32) -> f64 {
    x / fraction(x * x, 0, depth)
}

pub fn check() {
    for depth in [0, 1, 3, 9] {
        check_gradient(
            |[x]| continued_fraction(x, depth),
            |[x]| continued_fraction_grad(x, depth),
            &[[0.4], [-1.1]],
        );
    }
}
