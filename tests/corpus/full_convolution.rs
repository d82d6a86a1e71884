//! The full convolution of two signals as a new vector: `vec![0.0; n]` that nested loops add to.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn full_convolution(a: &[f64], b: &[f64]) -> Vec<f64> {
    let mut result = vec![0.0; a.len() + b.len() - 1];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            result[i + j] += x * y;
        }
    }
    result
}

pub fn check() {
    check_flat_vjp(
        |v| full_convolution(&v[..3], &v[3..]),
        |v, seed, d| {
            let (d_a, d_b) = d.split_at_mut(3);
            full_convolution_vjp(&v[..3], d_a, &v[3..], d_b, seed.to_vec())
        },
        &[&[1.0, 2.0, -0.5, 0.3, 0.8], &[1.0, 2.0, -0.5, 0.7]],
    );
}
