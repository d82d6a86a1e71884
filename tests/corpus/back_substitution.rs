//! Back substitution in a packed triangle: a loop downwards, products over the rest of a slice.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn back_substitution(u: &[f64], b: &[f64]) -> Vec<f64> {
    let n = b.len();
    let mut x = b.to_vec();
    for i in (0..n).rev() {
        let row = &u[i * n..(i + 1) * n];
        let known: f64 = row[i + 1..].iter().zip(&x[i + 1..]).map(|(u, x)| u * x).sum();
        x[i] = (x[i] - known) / row[i];
    }
    x
}

pub fn check() {
    check_flat_vjp(
        |v| back_substitution(&v[3..], &v[..3]),
        |v, seed, d| {
            let (d_b, d_u) = d.split_at_mut(3);
            back_substitution_vjp(&v[3..], d_u, &v[..3], d_b, seed.to_vec())
        },
        &[&[1.0, 2.0, 0.5, 2.0, 0.5, -0.3, 0.0, 3.0, 0.7, 0.0, 0.0, 2.5]],
    );
}
