//! Parameters that do not reach the result, or only in one branch, and results that are a parameter.

use autodiff::check_closed_form;
use autodiff_runtime::differentiate;

/// The product of two of four numbers.
#[differentiate(reverse)]
pub fn unused_parameters(a: f64, b: f64, ignored: f64, _also: f64) -> f64 {
    let dead = ignored.exp() * a;
    let _ = dead + b;
    if a > 0.0 { a * b } else { a }
}

#[differentiate(reverse)]
fn identity(x: f64) -> f64 {
    x
}

#[differentiate(reverse)]
fn constant(_x: f64) -> f64 {
    let answer = 40.0;
    answer + 2.0
}

#[differentiate(reverse)]
fn picked(a: f64, b: f64, first: bool) -> f64 {
    if first { a } else { b }
}

pub fn check() {
    check_closed_form(
        |[a, b, c, d]| unused_parameters(a, b, c, d),
        |[a, b, c, d]| unused_parameters_grad(a, b, c, d),
        |[a, b, ..]| if a > 0.0 { [b, a, 0.0, 0.0] } else { [1.0, 0.0, 0.0, 0.0] },
        &[[0.5, 2.0, 1.0, 1.0], [-0.5, 2.0, 1.0, 1.0]],
    );
    check_closed_form(|[x]| identity(x), |[x]| identity_grad(x), |_| [1.0], &[[-0.0], [3.0]]);
    check_closed_form(|[x]| constant(x), |[x]| constant_grad(x), |_| [0.0], &[[3.0]]);
    assert_eq!(identity_vjp(3.0, 0.25), (3.0, 0.25));
    for first in [true, false] {
        check_closed_form(
            |[a, b]| picked(a, b, first),
            |[a, b]| picked_grad(a, b, first),
            |_| if first { [1.0, 0.0] } else { [0.0, 1.0] },
            &[[1.0, 2.0]],
        );
    }
}
