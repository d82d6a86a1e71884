//! The skewness of a sample, from central moments that another function computes.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn mean(xs: &[f64]) -> f64 {
    let total: f64 = xs.iter().sum();
    total / xs.len() as f64
}

#[differentiate(reverse)]
fn central_moment(xs: &[f64], order: i32) -> f64 {
    let m = mean(xs);
    let mut acc = 0.0;
    for x in xs {
        acc += (x - m).powi(order);
    }
    acc / xs.len() as f64
}

#[differentiate(reverse)]
pub fn skewness(xs: &[f64]) -> f64 {
    central_moment(xs, 3) / central_moment(xs, 2).powf(1.5)
}

pub fn check() {
    check_flat(skewness, skewness_grad, &[&[0.5, 1.5, -2.0, 4.0], &[1.0, 1.2, 3.5]]);
}
