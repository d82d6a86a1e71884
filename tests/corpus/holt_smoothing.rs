//! Holt's double exponential smoothing: a level and a trend carried round a loop as a tuple.
#![allow(clippy::ptr_arg)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn holt_smoothing(series: &Vec<f64>, alpha: f64, beta: f64) -> f64 {
    let mut state = (series[0], series[1] - series[0]);
    let mut error = 0.0;
    for y in series.iter().skip(1) {
        let forecast = state.0 + state.1;
        error += (y - forecast).powi(2);
        let level = alpha * y + (1.0 - alpha) * forecast;
        state = (level, beta * (level - state.0) + (1.0 - beta) * state.1);
    }
    error / (series.len() - 1) as f64
}

pub fn check() {
    check_flat(
        |v| holt_smoothing(&v[2..].to_vec(), v[0], v[1]),
        |v, d| {
            let (value, d_alpha, d_beta) = holt_smoothing_grad(&v[2..].to_vec(), &mut d[2..], v[0], v[1]);
            d[..2].copy_from_slice(&[d_alpha, d_beta]);
            value
        },
        &[&[0.3, 0.6, 1.0, 1.5, 1.2, 2.4, 2.2], &[0.8, 0.1, 3.0, 1.0]],
    );
}
