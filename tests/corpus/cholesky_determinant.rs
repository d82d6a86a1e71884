//! The log-determinant of a matrix by Cholesky's decomposition, with the factor in an array of arrays.
#![allow(clippy::needless_range_loop)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn cholesky_determinant<const N: usize>(a: &[[f64; N]; N]) -> f64 {
    let mut l = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let mut sum = a[i][j];
            for k in 0..j {
                sum -= l[i][k] * l[j][k];
            }
            if i == j {
                l[i][j] = sum.sqrt();
            } else {
                l[i][j] = sum / l[j][j];
            }
        }
    }
    let mut logdet = 0.0;
    for i in 0..N {
        logdet += 2.0 * l[i][i].ln();
    }
    logdet
}

pub fn check() {
    check_flat(
        |v| cholesky_determinant::<3>(v.as_chunks().0.try_into().unwrap()),
        |v, d| {
            let d_a = d.as_chunks_mut().0.try_into().unwrap();
            cholesky_determinant_grad::<3>(v.as_chunks().0.try_into().unwrap(), d_a)
        },
        &[&[4.0, 1.0, 0.5, 1.0, 3.0, -0.7, 0.5, -0.7, 2.0]],
    );
    let mut d_a = [[f64::NAN; 1]];
    assert_eq!(cholesky_determinant_grad(&[[1.0]], &mut d_a), 0.0);
}
