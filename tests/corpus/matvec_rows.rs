//! A matrix in rows times a vector: a slice of vectors, collected.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn matvec_rows(matrix: &[Vec<f64>], x: &[f64]) -> Vec<f64> {
    matrix.iter().map(|row| row.iter().zip(x).map(|(a, b)| a * b).sum()).collect()
}

fn rows(flat: &[f64]) -> Vec<Vec<f64>> {
    flat.chunks(3).map(<[f64]>::to_vec).collect()
}

pub fn check() {
    check_flat_vjp(
        |v| matvec_rows(&rows(&v[3..]), &v[..3]),
        |v, seed, d| {
            let mut d_matrix = rows(&d[3..]);
            let value = matvec_rows_vjp(&rows(&v[3..]), &mut d_matrix, &v[..3], &mut d[..3], seed.to_vec());
            d[3..].copy_from_slice(&d_matrix.concat());
            value
        },
        &[&[1.0, 2.0, -0.5, 0.3, 0.8, 1.9, -1.0, 0.2, 0.5], &[1.0, 2.0, -0.5]],
    );
}
