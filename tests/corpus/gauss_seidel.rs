//! Gauss-Seidel sweeps: a vector is read and written in the same loop, until it no longer changes.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn gauss_seidel(a: &[[f64; 3]; 3], b: &[f64; 3], x: &mut [f64; 3], tolerance: f64) -> f64 {
    let mut residual = f64::MAX;
    while residual > tolerance {
        residual = 0.0;
        for i in 0..3 {
            let old = x[i];
            x[i] = b[i];
            for j in 0..3 {
                if i != j {
                    x[i] -= a[i][j] * x[j];
                }
            }
            x[i] /= a[i][i];
            residual += (x[i] - old).powi(2);
        }
    }
    residual
}

pub fn check() {
    let parts = |v: &[f64]| {
        let a: [[f64; 3]; 3] = v[..9].as_chunks().0.try_into().unwrap();
        let b: [f64; 3] = v[9..12].try_into().unwrap();
        let x: [f64; 3] = v[12..15].try_into().unwrap();
        (a, b, x, v[15])
    };
    check_flat_vjp(
        |v| {
            let (a, b, mut x, tolerance) = parts(v);
            let residual = gauss_seidel(&a, &b, &mut x, tolerance);
            vec![residual, x[0], x[1], x[2]]
        },
        |v, seed, d| {
            let (a, b, mut x, tolerance) = parts(v);
            let (mut d_a, mut d_b, _, _) = parts(d);
            let mut d_x = seed[1..].try_into().unwrap();
            let (residual, d_tolerance) =
                gauss_seidel_vjp(&a, &mut d_a, &b, &mut d_b, &mut x, &mut d_x, tolerance, seed[0]);
            d[..9].copy_from_slice(&d_a.concat());
            d[9..12].copy_from_slice(&d_b);
            for (d, by) in d[12..].iter_mut().zip(d_x.into_iter().chain([d_tolerance])) {
                *d += by;
            }
            vec![residual, x[0], x[1], x[2]]
        },
        &[
            &[4.0, 0.5, -0.3, 0.2, 3.0, 0.7, 0.1, -0.6, 2.5, 1.0, 2.0, 0.5, 0.1, 0.2, 0.3, 0.5],
            &[4.0, 0.5, -0.3, 0.2, 3.0, 0.7, 0.1, -0.6, 2.5, 1.0, 2.0, 0.5, 0.1, 0.2, 0.3, 1e-4],
        ],
    );
}
