//! Beale's function, term by term into one accumulator.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Zero at (3, 1/2).
#[differentiate(reverse)]
pub fn beale(x: f64, y: f64) -> f64 {
    let mut sum = 0.0;
    let mut power = y;
    let mut term = 1.5 - x + x * power;
    sum += term * term;
    power *= y;
    term = 2.25 - x + x * power;
    sum += term * term;
    power *= y;
    term = 2.625 - x + x * power;
    sum += term * term;
    sum
}

pub fn check() {
    check_gradient(|[x, y]| beale(x, y), |[x, y]| beale_grad(x, y), &[[1.0, 1.0], [-2.0, 0.3], [4.0, -1.5]]);
}
