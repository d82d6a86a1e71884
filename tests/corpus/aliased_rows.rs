//! Rows of a matrix through references: a mutable row in a variable, a row copied before it changes, a helper on a row.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn normalise(row: &mut [f64; 3]) {
    let total: f64 = row.iter().sum();
    for entry in row.iter_mut() {
        *entry /= total;
    }
}

#[differentiate(reverse)]
pub fn aliased_rows(matrix: &[[f64; 3]; 3], factor: f64) -> f64 {
    let mut m = *matrix;
    for i in 0..3 {
        let untouched = m[i];
        let row = &mut m[i];
        row[0] *= factor;
        row[2] = row[0] * row[1];
        normalise(row);
        for k in 0..3 {
            m[(i + 1) % 3][k] += untouched[k] * m[i][k];
        }
    }
    m.iter().flatten().map(|x| x * x).sum()
}

pub fn check() {
    check_flat(
        |v| aliased_rows(v[1..].as_chunks().0.try_into().unwrap(), v[0]),
        |v, d| {
            let d_matrix = d[1..].as_chunks_mut().0.try_into().unwrap();
            let (value, d_factor) = aliased_rows_grad(v[1..].as_chunks().0.try_into().unwrap(), d_matrix, v[0]);
            d[0] = d_factor;
            value
        },
        &[&[0.8, 0.5, 1.5, 2.0, 0.7, 0.3, 1.1, 0.9, 0.4, 0.6]],
    );
}
