//! A forecast that is appended to its own history: chains over the end of a growing vector, in reverse.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn autoregressive_forecast(history: &[f64], coefficients: &[f64], horizon: usize) -> Vec<f64> {
    let mut series = history.to_vec();
    for _ in 0..horizon {
        let next: f64 = series.iter().rev().zip(coefficients.iter()).map(|(x, c)| c * x.sin()).sum();
        series.push(next);
    }
    series[history.len()..].to_vec()
}

pub fn check() {
    for horizon in [0, 1, 4] {
        check_flat_vjp(
            |v| autoregressive_forecast(&v[2..], &v[..2], horizon),
            |v, seed, d| {
                let (d_coefficients, d_history) = d.split_at_mut(2);
                autoregressive_forecast_vjp(&v[2..], d_history, &v[..2], d_coefficients, horizon, seed.to_vec())
            },
            &[&[0.6, -0.3, 0.5, 1.5, 0.7]],
        );
    }
}
