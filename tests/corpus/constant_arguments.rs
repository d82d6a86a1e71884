//! Annotated functions that are given constants, in part or altogether, and one number twice.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn blend(a: f64, b: f64, t: f64) -> f64 {
    a + (b - a) * t * t
}

#[differentiate(reverse, wrt(x))]
fn scaled(x: f64, unit: f64, count: i32) -> f64 {
    x * x * unit.sqrt() * count as f64
}

/// Blends of all kinds.
#[differentiate(reverse)]
pub fn constant_arguments(x: f64, y: f64, n: i32) -> f64 {
    let fixed = blend(1.0, 2.5, 0.5);
    let ends = blend(0.3, 0.9, x);
    let inside = blend(x, n as f64, 0.25);
    let same = blend(y, y, y);
    let unit = 2.0 * n as f64;
    let parts = scaled(x, unit, n) + scaled(3.0, 4.0, 2);
    fixed * ends + inside * same + parts * y
}

pub fn check() {
    for n in [1, 3] {
        check_gradient(
            |[x, y]| constant_arguments(x, y, n),
            |[x, y]| constant_arguments_grad(x, y, n),
            &[[0.4, 1.2], [-1.5, 0.3]],
        );
    }
    check_gradient(
        |[x]| scaled(x, 2.0, 3),
        |[x]| scaled_grad(x, 2.0, 3),
        &[[0.4], [-1.5]],
    );
}
