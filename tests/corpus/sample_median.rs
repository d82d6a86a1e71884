//! The median by sorting a copy, with the even and the odd case.
#![allow(clippy::manual_is_multiple_of)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn sample_median(data: &[f64]) -> f64 {
    let mut sorted = data.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let mid = sorted.len() / 2;
    if sorted.len() % 2 == 0 { (sorted[mid - 1] + sorted[mid]) / 2.0 } else { sorted[mid] }
}

pub fn check() {
    check_flat(sample_median, sample_median_grad, &[&[3.0, -1.0, 2.0], &[0.5, 4.0, 1.5, -2.0], &[7.0]]);
}
