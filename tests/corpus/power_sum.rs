//! The smallest loop there is: a variable multiplied a number of times.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// `1 + x + x² + ... + xⁿ`.
#[differentiate(reverse)]
pub fn power_sum(x: f64, n: usize) -> f64 {
    let mut power = 1.0;
    let mut sum = 1.0;
    for _ in 0..n {
        power *= x;
        sum += power;
    }
    sum
}

pub fn check() {
    for n in [0, 1, 5] {
        check_gradient(|[x]| power_sum(x, n), |[x]| power_sum_grad(x, n), &[[0.5], [-1.7]]);
    }
    check_closed_form(|[x]| power_sum(x, 3), |[x]| power_sum_grad(x, 3), |[x]| [1.0 + 2.0 * x + 3.0 * x * x], &[[1.5]]);
}
