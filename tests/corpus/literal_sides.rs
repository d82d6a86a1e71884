//! Literals of every shape, on either side of an operator.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A formula with all the ways to write a number.
#[differentiate(reverse)]
pub fn literal_sides(x: f64, y: f64) -> f64 {
    let a = 1.0 / x + 2. * y - x * 3e-1;
    let b = 1_000.5e-3 - x / 4f64 + 5_f64 * y;
    let c = -(x - 0.25) * -2.0;
    let d = -x.powi(2) + 2.5_f64.powf(y) - (-1.5_f64).abs() * y;
    let e = (1.0 + 2.0) * (x - 0.0) + 0.0 + 1.0 * y;
    a * b + c - d / 3.0e0 + e * 0x10 as f64 + -y + f64::MIN_POSITIVE
}

pub fn check() {
    check_gradient(
        |[x, y]| literal_sides(x, y),
        |[x, y]| literal_sides_grad(x, y),
        &[[0.7, 1.3], [-2.0, 0.4]],
    );
}
