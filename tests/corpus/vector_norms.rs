//! Norms of a vector in one expression each, with the largest element by `max_by` and its index.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn vector_norms(x: &[f64]) -> f64 {
    let euclidean = x.iter().map(|v| v * v).sum::<f64>().sqrt();
    let absolute: f64 = x.iter().map(|v| v.abs()).sum();
    let (at, largest) = x.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap();
    let smallest = x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    euclidean * largest + absolute * smallest + x[at] / (at + 1) as f64
}

pub fn check() {
    check_flat(vector_norms, vector_norms_grad, &[&[0.5, -1.5, 2.0], &[3.0, 0.2], &[-0.7]]);
}
