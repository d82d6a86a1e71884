//! A signal with an edge on both sides, smoothed and cut to its length again: `extend`, `fill`, `truncate`.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn padded_signal(signal: &[f64], edge: f64) -> Vec<f64> {
    let mut padded = vec![edge];
    padded.extend(signal);
    padded.push(edge * edge);
    for i in 1..padded.len() {
        padded[i - 1] = padded[i - 1] * 0.5 + padded[i] * 0.5;
    }
    padded.truncate(signal.len());
    if padded.len() > 2 {
        padded[..2].fill(edge * signal[0]);
    }
    padded
}

pub fn check() {
    check_flat_vjp(
        |v| padded_signal(&v[1..], v[0]),
        |v, seed, d| {
            let (value, d_edge) = padded_signal_vjp(&v[1..], &mut d[1..], v[0], seed.to_vec());
            d[0] += d_edge;
            value
        },
        &[&[0.5, 1.5, -2.0, 0.7, 0.3], &[0.8, 1.1, 0.4], &[0.8]],
    );
}
