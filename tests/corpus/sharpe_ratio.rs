//! Logarithmic returns collected from windows, their mean and deviation by helpers that take slices.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

#[differentiate(reverse)]
fn deviation(values: &[f64]) -> f64 {
    let centre = mean(values);
    let squares = values.iter().map(|v| (v - centre).powi(2)).collect::<Vec<f64>>();
    mean(&squares).sqrt()
}

#[differentiate(reverse)]
pub fn sharpe_ratio(prices: &[f64], free: f64) -> f64 {
    let returns: Vec<_> = prices.windows(2).map(|w| (w[1] / w[0]).ln()).collect();
    (mean(&returns) - free) / deviation(&returns)
}

pub fn check() {
    check_flat(
        |v| sharpe_ratio(&v[1..], v[0]),
        |v, d| {
            let (value, d_free) = sharpe_ratio_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_free;
            value
        },
        &[&[0.01, 10.0, 12.0, 7.0, 8.0], &[0.002, 1.0, 1.1, 1.15]],
    );
}
