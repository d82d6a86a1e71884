//! The smooth maximum of two numbers.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// ln(eᵃ + eᵇ).
#[differentiate(reverse)]
pub fn log_sum_exp(a: f64, b: f64) -> f64 {
    let top = a.max(b);
    top + ((a - top).exp() + (b - top).exp()).ln()
}

pub fn check() {
    let points = [[0.3, 0.1], [-2.0, 1.0], [5.0, 4.5]];
    check_gradient(|[a, b]| log_sum_exp(a, b), |[a, b]| log_sum_exp_grad(a, b), &points);
    check_closed_form(
        |[a, b]| log_sum_exp(a, b),
        |[a, b]| log_sum_exp_grad(a, b),
        |_| [0.5, 0.5],
        &[[1.5, 1.5], [1000.0, 1000.0]],
    );
}
