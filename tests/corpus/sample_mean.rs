//! The mean of a sample: a bare `sum` over references, and a division by the length.

use autodiff::{check_flat, check_flat_closed_form};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn sample_mean(sample: &[f64]) -> f64 {
    sample.iter().sum::<f64>() / sample.len() as f64
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.5, 1.5, -2.0], &[3.0]];
    check_flat(sample_mean, sample_mean_grad, points);
    check_flat_closed_form(sample_mean, sample_mean_grad, |x| vec![1.0 / x.len() as f64; x.len()], points);
    assert!(sample_mean_grad(&[], &mut []).is_nan());
}
