//! A linear system by elimination with pivoting, in place: rows of a `Vec` of `Vec`s are swapped.
#![allow(clippy::needless_range_loop, clippy::ptr_arg)]

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn lu_solve(matrix: &Vec<Vec<f64>>, rhs: &[f64]) -> Vec<f64> {
    let n = rhs.len();
    let mut a = matrix.clone();
    let mut b = rhs.to_vec();
    for col in 0..n {
        let mut pivot = col;
        for row in col + 1..n {
            if a[row][col].abs() > a[pivot][col].abs() {
                pivot = row;
            }
        }
        a.swap(col, pivot);
        b.swap(col, pivot);
        for row in col + 1..n {
            let factor = a[row][col] / a[col][col];
            for k in col..n {
                a[row][k] -= factor * a[col][k];
            }
            b[row] -= factor * b[col];
        }
    }
    for row in (0..n).rev() {
        for k in row + 1..n {
            b[row] -= a[row][k] * b[k];
        }
        b[row] /= a[row][row];
    }
    b
}

fn rows(flat: &[f64]) -> Vec<Vec<f64>> {
    flat.chunks(3).map(<[f64]>::to_vec).collect()
}

pub fn check() {
    check_flat_vjp(
        |v| lu_solve(&rows(&v[3..]), &v[..3]),
        |v, seed, d| {
            let (d_rhs, d_flat) = d.split_at_mut(3);
            let mut d_matrix = rows(d_flat);
            let value = lu_solve_vjp(&rows(&v[3..]), &mut d_matrix, &v[..3], d_rhs, seed.to_vec());
            d_flat.copy_from_slice(&d_matrix.concat());
            value
        },
        &[&[1.0, 2.0, 0.5, 0.2, 1.0, 0.5, 2.0, 0.3, -0.7, 0.5, -1.7, 1.0]],
    );
}
