//! A branch that is not taken contributes nothing, not even a NaN.

use autodiff::check_closed_form;
use autodiff_runtime::differentiate;

/// The root of a number, zero for those that have none, and of the reciprocal of another.
#[differentiate(reverse)]
pub fn untaken_branch(x: f64, y: f64) -> f64 {
    let root = if x > 0.0 { x.sqrt() } else { 0.0 };
    let inverse = if y != 0.0 { 1.0 / y } else { y };
    root + 2.0 * inverse
}

pub fn check() {
    check_closed_form(
        |[x, y]| untaken_branch(x, y),
        |[x, y]| untaken_branch_grad(x, y),
        |[x, y]| {
            let by_x = if x > 0.0 { 0.5 / x.sqrt() } else { 0.0 };
            [by_x, if y == 0.0 { 2.0 } else { -2.0 / (y * y) }]
        },
        &[[0.0, 0.0], [-1.0, 2.0], [4.0, -0.5]],
    );
}
