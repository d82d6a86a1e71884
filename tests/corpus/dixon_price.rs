//! The function of Dixon and Price: windows with their numbers.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn dixon_price(x: &[f64]) -> f64 {
    let first = (x[0] - 1.0).powi(2);
    let rest: f64 = x.windows(2).enumerate().map(|(i, w)| (i + 2) as f64 * (2.0 * w[1].powi(2) - w[0]).powi(2)).sum();
    first + rest
}

pub fn check() {
    check_flat(dixon_price, dixon_price_grad, &[&[0.6, 1.3, -0.4, 0.8], &[2.0]]);
}
