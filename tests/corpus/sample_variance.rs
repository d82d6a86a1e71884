//! The variance of a sample, about a mean that a closure captures.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn sample_variance(sample: &[f64]) -> f64 {
    let n = sample.len();
    if n < 2 {
        return 0.0;
    }
    let mean = sample.iter().sum::<f64>() / n as f64;
    sample.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1) as f64
}

pub fn check() {
    check_flat(sample_variance, sample_variance_grad, &[&[0.5, 1.5, -2.0, 4.0], &[3.0, 3.5], &[3.0], &[]]);
}
