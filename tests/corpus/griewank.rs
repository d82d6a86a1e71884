//! Griewank's function: a sum and a product over the same slice, the product with its indices.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn griewank(x: &[f64]) -> f64 {
    let quadratic = x.iter().map(|v| v * v).sum::<f64>() / 4000.0;
    let ripple: f64 = x.iter().enumerate().map(|(i, v)| (v / ((i + 1) as f64).sqrt()).cos()).product();
    1.0 + quadratic - ripple
}

pub fn check() {
    check_flat(griewank, griewank_grad, &[&[0.4, 2.2, -3.1], &[40.0, -25.0], &[1.0], &[]]);
}
