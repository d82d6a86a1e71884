//! Ackley's function in any dimension, as libraries of test functions write it: two sums within other functions.

use std::f64::consts::PI;

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn ackley_abc(param: &[f64], a: f64, b: f64, c: f64) -> f64 {
    let num1 = param.iter().map(|x| x.powi(2)).sum::<f64>();
    let num2 = param.iter().map(|x| (c * x).cos()).sum::<f64>();
    let n = param.len() as f64;
    -a * (-b * ((1.0 / n) * num1).sqrt()).exp() - ((1.0 / n) * num2).exp() + a + 1.0f64.exp()
}

#[differentiate(reverse)]
pub fn ackley_terms(param: &[f64]) -> f64 {
    ackley_abc(param, 20.0, 0.2, 2.0 * PI)
}

pub fn check() {
    check_flat(ackley_terms, ackley_terms_grad, &[&[0.3, -1.2, 2.4], &[1.1], &[-3.3, 0.6, 0.1, 2.7]]);
    check_flat(
        |v| ackley_abc(&v[3..], v[0], v[1], v[2]),
        |v, d| {
            let (value, d_a, d_b, d_c) = ackley_abc_grad(&v[3..], &mut d[3..], v[0], v[1], v[2]);
            d[..3].copy_from_slice(&[d_a, d_b, d_c]);
            value
        },
        &[&[20.0, 0.2, 6.0, 0.3, -1.2], &[15.0, 0.4, 3.0, 1.1]],
    );
}
