//! Sub-slices in every form, that share elements with each other and with the whole.
#![allow(clippy::redundant_slicing)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b.iter()).map(|(x, y)| x * y).sum()
}

#[differentiate(reverse)]
pub fn overlapping_parts(x: &[f64], from: usize, to: usize) -> f64 {
    let head = &x[..to];
    let tail = &x[from..];
    let middle = &x[from..=to];
    let start = &x[..=from];
    let all = &x[..];
    let inner = &middle[1..];
    dot(head, tail) + 2.0 * dot(middle, all) + 3.0 * dot(start, inner) * tail[0] + all[from] * head[0]
}

pub fn check() {
    for (from, to) in [(1, 3), (0, 4), (2, 2)] {
        check_flat(
            |x| overlapping_parts(x, from, to),
            |x, d| overlapping_parts_grad(x, d, from, to),
            &[&[0.5, 1.5, -2.0, 0.7, 2.9]],
        );
    }
}
