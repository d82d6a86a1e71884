//! Rastrigin's function: a chain that ends in a turbofish, within an expression.

use std::f64::consts::PI;

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn rastrigin(param: &[f64]) -> f64 {
    let a = 10.0;
    a * param.len() as f64 + param.iter().map(|&x| x.powi(2) - a * (2.0 * PI * x).cos()).sum::<f64>()
}

pub fn check() {
    check_flat(rastrigin, rastrigin_grad, &[&[0.3, -1.2, 2.4], &[4.1], &[]]);
}
