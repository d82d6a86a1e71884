//! A matrix to an integer power by squaring, with arrays that are carried round the loop.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn multiplied(a: [[f64; 2]; 2], b: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            c[i][j] = (0..2).map(|k| a[i][k] * b[k][j]).sum();
        }
    }
    c
}

#[differentiate(reverse)]
pub fn matrix_power(base: [[f64; 2]; 2], mut exponent: u32) -> f64 {
    let mut result = [[1.0, 0.0], [0.0, 1.0]];
    let mut square = base;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiplied(result, square);
        }
        square = multiplied(square, square);
        exponent >>= 1;
    }
    result[0][0] + 2.0 * result[0][1] - result[1][0] * result[1][1]
}

pub fn check() {
    let square = |v: &[f64]| [[v[0], v[1]], [v[2], v[3]]];
    for exponent in [0, 1, 6, 7] {
        check_flat(
            |v| matrix_power(square(v), exponent),
            |v, d| {
                let (value, d_base) = matrix_power_grad(square(v), exponent);
                d.copy_from_slice(&d_base.concat());
                value
            },
            &[&[1.0, 0.2, 0.1, 0.9], &[0.4, -0.8, 0.7, 0.6]],
        );
    }
}
