//! Softmax and cross-entropy with a label: the maximum by a fold, and a `Vec` of exponentials.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn softmax_entropy(logits: &[f64], label: usize) -> f64 {
    let max = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let exps: Vec<f64> = logits.iter().map(|l| (l - max).exp()).collect();
    let total: f64 = exps.iter().sum();
    -(exps[label] / total).ln()
}

pub fn check() {
    for label in [0, 2] {
        check_flat(
            |x| softmax_entropy(x, label),
            |x, d| softmax_entropy_grad(x, d, label),
            &[&[0.5, 1.5, -2.0], &[3.0, 0.2, 2.9, 1.1]],
        );
    }
}
