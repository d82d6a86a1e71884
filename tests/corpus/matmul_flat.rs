//! Matrices in flat slices, multiplied with computed indices into an output.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

/// `c += a b` for matrices of `n × k` and `k × m` numbers.
#[differentiate(reverse)]
pub fn matmul_flat(a: &[f64], b: &[f64], c: &mut [f64], n: usize, k: usize, m: usize) {
    for i in 0..n {
        for j in 0..m {
            for l in 0..k {
                c[i * m + j] += a[i * k + l] * b[l * m + j];
            }
        }
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut c = v[12..].to_vec();
            matmul_flat(&v[..6], &v[6..12], &mut c, 2, 3, 2);
            c
        },
        |v, seed, d| {
            let (mut c, mut d_c) = (v[12..].to_vec(), seed.to_vec());
            let (d_a, d_b) = d[..12].split_at_mut(6);
            matmul_flat_vjp(&v[..6], d_a, &v[6..12], d_b, &mut c, &mut d_c, 2, 3, 2);
            for (d, d_c) in d[12..].iter_mut().zip(d_c) {
                *d += d_c;
            }
            c
        },
        &[&[1.0, 2.0, -0.5, 0.3, 0.8, 1.9, -1.0, 0.2, 0.5, 0.7, 1.4, -0.6, 0.1, 0.2, 0.3, 0.4]],
    );
}
