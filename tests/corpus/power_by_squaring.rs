//! A power by repeated squaring, recursive with two calls of the same function in sight.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// `x` to the `n`.
#[differentiate(reverse)]
pub fn power_by_squaring(x: f64, n: u32) -> f64 {
    if n == 0 {
        1.0
    } else if n.is_multiple_of(2) {
        power_by_squaring(x * x, n / 2)
    } else {
        x * power_by_squaring(x, n - 1)
    }
}

pub fn check() {
    for n in [1, 2, 7, 12] {
        check_gradient(|[x]| power_by_squaring(x, n), |[x]| power_by_squaring_grad(x, n), &[[1.3], [-0.7]]);
    }
    check_closed_form(
        |[x]| power_by_squaring(x, 0),
        |[x]| power_by_squaring_grad(x, 0),
        |_| [0.0],
        &[[0.0], [2.5]],
    );
}
