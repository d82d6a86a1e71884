//! The zero function of a test suite, whose parameter is never read.

use autodiff::check_flat_closed_form;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn zero_function(_param: &[f64]) -> f64 {
    0.0
}

pub fn check() {
    check_flat_closed_form(zero_function, zero_function_grad, |x| vec![0.0; x.len()], &[&[1.0, 2.0], &[]]);
}
