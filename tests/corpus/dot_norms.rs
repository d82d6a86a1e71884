//! The cosine of the angle of two vectors, from small functions called with slices.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[differentiate(reverse)]
fn norm(a: &[f64]) -> f64 {
    dot(a, a).sqrt()
}

#[differentiate(reverse)]
pub fn dot_norms(a: &[f64], b: &[f64]) -> f64 {
    dot(a, b) / (norm(a) * norm(b))
}

pub fn check() {
    check_flat(
        |v| dot_norms(&v[..3], &v[3..]),
        |v, d| {
            let (d_a, d_b) = d.split_at_mut(3);
            dot_norms_grad(&v[..3], d_a, &v[3..], d_b)
        },
        &[&[1.0, 2.0, -0.5, 0.3, 0.8, 1.9], &[-1.0, 0.2, 0.5, 0.3, -2.0, 1.0]],
    );
}
