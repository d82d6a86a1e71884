//! Statistics of vectors and tables that are read from a slice, by nalgebra and by ndarray: their constructors, quotients, element by element
//! and broadcast, means, and what is changed in place.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use nalgebra::{DMatrix, DVector};
use ndarray::{Array1, Array2, Axis};

#[differentiate(reverse)]
pub fn whitened(x: &[f64], k: f64) -> f64 {
    let v = DVector::from_row_slice(&x[..3]);
    let w = DVector::from_column_slice(&x[3..]);
    let m = DMatrix::from_row_slice(2, 3, x);
    let centred = v.add_scalar(-v.mean());
    let ratio = centred.component_div(&w.add_scalar(5.0));
    let scaled = ratio.scale(k);
    let mut product = &m * &scaled;
    product -= DVector::from_element(2, k);
    product *= k;
    product /= 1.0 + k * k;
    let unit = product.normalize() / (k + 2.0);
    let spread = m.transpose().magnitude_squared() + (m.column(1) * k).norm_squared();
    unit[0] * scaled.magnitude() + spread - (-&m * w).sum()
}

#[differentiate(reverse)]
pub fn standardised(x: &[f64], k: f64) -> f64 {
    let row = Array1::from_vec(x[..3].to_vec());
    let other = Array1::from(x[3..].to_vec());
    let mut table = Array2::from_elem((2, 3), k) * &row / (&other + 4.0);
    table /= &row;
    table *= k;
    table -= 0.5;
    table += &row;
    table /= k + 1.0;
    table *= &other;
    let ratio = &row / (k + 2.0) - (2.0 - &other) / k;
    let scaled = k / &ratio;
    let across = table.t().dot(&table.column(0)).sum();
    table.sum_axis(Axis(0)).dot(&scaled) + table.row(1).sum() + across - (k - &ratio).sum()
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.3, 1.2, 2.0, -0.7, 1.5, 0.4, 0.9], &[-0.5, 0.8, 0.6, 1.3, -0.2, 2.4, 1.7]];
    check_flat(
        |at| whitened(&at[..6], at[6]),
        |at, d| {
            let (value, d_k) = whitened_grad(&at[..6], &mut d[..6], at[6]);
            d[6] = d_k;
            value
        },
        points,
    );
    check_flat(
        |at| standardised(&at[..6], at[6]),
        |at, d| {
            let (value, d_k) = standardised_grad(&at[..6], &mut d[..6], at[6]);
            d[6] = d_k;
            value
        },
        points,
    );
}
