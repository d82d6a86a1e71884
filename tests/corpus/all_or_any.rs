//! Branches on `all` and `any` of a slice.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn all_or_any(x: &[f64]) -> f64 {
    if x.iter().all(|v| *v > 0.0) {
        x.iter().map(|v| v.ln()).sum()
    } else if x.iter().any(|&v| v < -10.0) {
        x[0] * x[0]
    } else {
        x.iter().map(|v| v.powi(3)).sum::<f64>()
    }
}

pub fn check() {
    check_flat(all_or_any, all_or_any_grad, &[&[0.5, 1.5], &[0.7, -20.0], &[0.5, -1.5, 2.0]]);
    assert_eq!(all_or_any_grad(&[], &mut []).to_bits(), all_or_any(&[]).to_bits());
}
