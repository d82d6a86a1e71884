//! What sums matrices up, by nalgebra and by ndarray: extents, extremes, determinants of regular and singular matrices, means, diagonals.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use nalgebra::{DMatrix, Matrix3};
use ndarray::{Array1, Array2, Axis};

#[differentiate(reverse)]
pub fn matrix_summaries(x: &[f64], k: f64) -> f64 {
    let m = DMatrix::from_row_slice(2, 3, x);
    let gram = &m * m.transpose();
    let size = m.nrows() as f64 * k + m.ncols() as f64;
    gram.determinant() * k + m.max() * m.min() * size + gram.max()
}

/// Of a matrix whose rows are multiples of each other.
#[differentiate(reverse, wrt(m, k))]
pub fn of_multiples(m: &Matrix3<f64>, k: f64) -> f64 {
    let singular = m * k;
    singular.determinant() + m.determinant() * m.max() + k * m.sum()
}

#[differentiate(reverse)]
pub fn averaged(x: &[f64], k: f64) -> f64 {
    let row = Array1::from_vec(x[..3].to_vec());
    let table = Array2::from_elem((3, 3), k) * &row + &row;
    let Some(mean) = row.mean() else { return k };
    let across = table.mean_axis(Axis(1)).unwrap();
    let size = table.nrows() as f64 / table.ncols() as f64;
    mean * across.dot(&table.diag()) + table.mean().unwrap() * k * size
}

fn of_rows(at: &[f64]) -> Matrix3<f64> {
    Matrix3::new(at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7], at[8])
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.3, 1.2, 2.0, -0.7, 1.5, 0.4, 0.9], &[-0.5, 0.8, 0.6, 1.3, -0.2, 2.4, 1.7]];
    check_flat(
        |at| matrix_summaries(&at[..6], at[6]),
        |at, d| {
            let (value, d_k) = matrix_summaries_grad(&at[..6], &mut d[..6], at[6]);
            d[6] = d_k;
            value
        },
        points,
    );
    check_flat(
        |at| averaged(&at[..6], at[6]),
        |at, d| {
            let (value, d_k) = averaged_grad(&at[..6], &mut d[..6], at[6]);
            d[6] = d_k;
            value
        },
        points,
    );
    let points: &[&[f64]] = &[
        &[1.0, 2.0, 3.0, 2.0, 4.0, 6.0, 0.5, -1.0, 0.7, 0.9],
        &[0.3, 1.2, 2.0, -0.7, 1.5, 0.4, 0.9, 0.2, 1.1, 0.6],
    ];
    check_flat(
        |at| of_multiples(&of_rows(at), at[9]),
        |at, d| {
            let mut d_m = Matrix3::zeros();
            let (value, d_k) = of_multiples_grad(&of_rows(at), &mut d_m, at[9]);
            (0..9).for_each(|index| d[index] = d_m[(index / 3, index % 3)]);
            d[9] = d_k;
            value
        },
        points,
    );
}
