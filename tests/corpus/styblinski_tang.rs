//! The function of Styblinski and Tang: a sum whose type the binding says.

use autodiff::{check_flat, check_flat_closed_form};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn styblinski_tang(param: &[f64]) -> f64 {
    let total: f64 = param.iter().map(|x| x.powi(4) - 16.0 * x.powi(2) + 5.0 * x).sum();
    0.5 * total
}

pub fn check() {
    let points: &[&[f64]] = &[&[-2.5, 1.5, 0.3], &[4.0], &[]];
    check_flat(styblinski_tang, styblinski_tang_grad, points);
    check_flat_closed_form(
        styblinski_tang,
        styblinski_tang_grad,
        |x| x.iter().map(|x| 2.0 * x.powi(3) - 16.0 * x + 2.5).collect(),
        &[&[-2.5, 1.5, 0.375]],
    );
}
