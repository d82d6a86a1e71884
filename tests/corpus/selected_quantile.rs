//! A quantile and the mean of the tail beyond it, by selection rather than by sorting all.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn selected_quantile(losses: &[f64], level: f64) -> f64 {
    let mut sample: Vec<f64> = losses.iter().map(|loss| loss * level).collect();
    let at = sample.len() / 2;
    let (lower, quantile, tail) = sample.select_nth_unstable_by(at, |a, b| a.partial_cmp(b).unwrap());
    let shortfall: f64 = tail.iter().map(|loss| loss - *quantile).sum();
    let spread: f64 = lower.iter().map(|loss| (*quantile - loss).powi(2)).sum();
    *quantile + shortfall / (tail.len() as f64 + 1.0) + spread
}

pub fn check() {
    check_flat(
        |v| selected_quantile(&v[1..], v[0]),
        |v, d| {
            let (value, d_level) = selected_quantile_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_level;
            value
        },
        &[&[1.3, 0.5, 1.2, -0.8, 0.3, 1.7], &[0.6, 2.0]],
    );
}
