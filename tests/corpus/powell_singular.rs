//! Powell's singular function: chunks of four, each taken apart by indices.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn powell_singular(x: &[f64]) -> f64 {
    x.chunks_exact(4)
        .map(|c| {
            let (a, b) = (c[0] + 10.0 * c[1], c[2] - c[3]);
            a * a + 5.0 * b * b + (c[1] - 2.0 * c[2]).powi(4) + 10.0 * (c[0] - c[3]).powi(4)
        })
        .sum()
}

pub fn check() {
    check_flat(
        powell_singular,
        powell_singular_grad,
        &[&[3.0, -1.0, 0.5, 1.2], &[0.3, 0.2, -0.7, 0.9, 1.1, 0.4, 0.8, -1.3], &[0.5], &[]],
    );
}
