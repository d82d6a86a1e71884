//! `if let` on an option of a pair, and on an option that a branch changes.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The present value of a payment; late years are discounted at a second rate, with a fee.
#[differentiate(reverse)]
pub fn optional_discount(payment: f64, rate: f64, years: f64) -> f64 {
    let mut late = None;
    if years > 10.0 {
        late = Some((rate * 1.5, years - 10.0));
    }
    let mut value = payment * (1.0 + rate).powf(-years.min(10.0));
    if let Some((steep, rest)) = late {
        value *= (-steep * rest).exp();
        value -= 0.01 * rest;
    }
    value
}

pub fn check() {
    check_gradient(
        |[p, r, y]| optional_discount(p, r, y),
        |[p, r, y]| optional_discount_grad(p, r, y),
        &[[100.0, 0.05, 7.5], [250.0, 0.03, 18.0]],
    );
}
