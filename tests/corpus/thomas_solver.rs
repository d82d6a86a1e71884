//! A tridiagonal system by Thomas's algorithm: forward through scratch vectors, backward in place.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn thomas_solver(lower: &[f64], diagonal: &[f64], upper: &[f64], x: &mut [f64]) {
    let n = x.len();
    let mut scratch = vec![0.0; n];
    scratch[0] = upper[0] / diagonal[0];
    x[0] /= diagonal[0];
    for i in 1..n {
        let m = 1.0 / (diagonal[i] - lower[i] * scratch[i - 1]);
        scratch[i] = upper[i] * m;
        x[i] = (x[i] - lower[i] * x[i - 1]) * m;
    }
    for i in (0..n - 1).rev() {
        x[i] -= scratch[i] * x[i + 1];
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut x = v[12..].to_vec();
            thomas_solver(&v[..4], &v[4..8], &v[8..12], &mut x);
            x
        },
        |v, seed, d| {
            let (mut x, mut d_x) = (v[12..].to_vec(), seed.to_vec());
            let (d_lower, d) = d.split_at_mut(4);
            let (d_diagonal, d) = d.split_at_mut(4);
            let (d_upper, d) = d.split_at_mut(4);
            thomas_solver_vjp(&v[..4], d_lower, &v[4..8], d_diagonal, &v[8..12], d_upper, &mut x, &mut d_x);
            for (d, d_x) in d.iter_mut().zip(d_x) {
                *d += d_x;
            }
            x
        },
        &[&[0.3, 0.5, -0.2, 0.4, 2.0, 1.9, 2.2, 1.8, 0.6, -0.3, 0.2, 0.7, 1.0, 0.5, -0.4, 2.0]],
    );
}
