//! The autocorrelation of a series at a lag: a slice against a shifted slice of itself.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn autocorrelation(series: &[f64], lag: usize) -> f64 {
    let n = series.len();
    let mean = series.iter().sum::<f64>() / n as f64;
    let variance: f64 = series.iter().map(|x| (x - mean) * (x - mean)).sum();
    let shifted: f64 = series[lag..].iter().zip(&series[..n - lag]).map(|(a, b)| (a - mean) * (b - mean)).sum();
    shifted / variance
}

pub fn check() {
    for lag in [0, 1, 3] {
        check_flat(
            |x| autocorrelation(x, lag),
            |x, d| autocorrelation_grad(x, d, lag),
            &[&[0.5, 1.5, -2.0, 0.7, 2.9], &[1.0, 4.0, 2.0, 3.0]],
        );
    }
}
