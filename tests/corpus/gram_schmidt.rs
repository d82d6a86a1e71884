//! Orthonormalisation of three vectors in four dimensions, each changed by those before it.
#![allow(clippy::needless_range_loop)]

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn dot(a: &[f64; 4], b: &[f64; 4]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
}

#[differentiate(reverse)]
pub fn gram_schmidt(vectors: [[f64; 4]; 3]) -> [[f64; 4]; 3] {
    let mut basis = vectors;
    for i in 0..3 {
        for j in 0..i {
            let projection = dot(&basis[i], &basis[j]);
            for k in 0..4 {
                basis[i][k] -= projection * basis[j][k];
            }
        }
        let length = dot(&basis[i], &basis[i]).sqrt();
        for x in &mut basis[i] {
            *x /= length;
        }
    }
    basis
}

fn square(flat: &[f64]) -> [[f64; 4]; 3] {
    flat.as_chunks().0.try_into().unwrap()
}

pub fn check() {
    check_flat_vjp(
        |v| gram_schmidt(square(v)).concat(),
        |v, seed, d| {
            let (value, d_vectors) = gram_schmidt_vjp(square(v), square(seed));
            for (d, by) in d.iter_mut().zip(d_vectors.concat()) {
                *d += by;
            }
            value.concat()
        },
        &[&[1.0, 0.2, 0.1, -0.3, 0.5, 0.9, -0.3, 0.4, 0.4, -0.6, 1.2, 0.7]],
    );
}
