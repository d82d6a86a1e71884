//! The mean of the middle of a sample, sorted by `total_cmp`, with a penalty on what was cut off.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn trimmed_mean(sample: &[f64], cut: usize) -> f64 {
    let mut order = sample.to_owned();
    order.sort_by(|a, b| b.total_cmp(a));
    let n = order.len();
    let kept = &order[cut..n - cut];
    let mean = kept.iter().sum::<f64>() / kept.len() as f64;
    let tails: f64 = order[..cut].iter().chain(order[n - cut..].iter()).map(|x| (x - mean).powi(2)).sum();
    mean + 0.01 * tails
}

pub fn check() {
    for cut in [0, 1, 2] {
        check_flat(
            |x| trimmed_mean(x, cut),
            |x, d| trimmed_mean_grad(x, d, cut),
            &[&[3.0, -1.0, 2.0, 0.4, 8.0], &[0.5, 4.0, 1.5, -2.0, 1.0, 2.5]],
        );
    }
}
