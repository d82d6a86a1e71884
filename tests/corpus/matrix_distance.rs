//! Products of matrices whose adjoint adds to the rows of one factor and sums up for the other.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

const N: usize = 3;

#[differentiate(reverse)]
pub fn matrix_distance(a: &[[f64; N]], b: &[[f64; N]]) -> f64 {
    let mut sum = 0.0;
    for a_row in a {
        let mut product = [0.0; N];
        for (entry, b_row) in a_row.iter().zip(b) {
            for j in 0..N {
                product[j] += entry * b_row[j];
            }
        }
        for (j, entry) in product.iter().enumerate() {
            sum += (entry - j as f64).powi(2);
        }
    }
    sum
}

/// One memory on both sides, and factors that more than the rows depend on.
#[differentiate(reverse)]
pub fn autocorrelated(x: &[f64], scale: f64) -> f64 {
    let n = x.len();
    let mut lags = vec![0.0; 2 * n];
    for i in 0..n {
        let weight = scale * x[i];
        for j in 0..n {
            lags[i + j] += weight * x[j];
        }
    }
    lags.iter().map(|lag| lag.sin()).sum()
}

pub fn check() {
    let rows = |x: &[f64]| x.as_chunks::<N>().0.to_vec();
    let b = [[0.5, -1.0, 2.0], [1.5, 0.25, -0.75], [0.3, 0.6, 0.9]];
    check_flat(
        |x| matrix_distance(&rows(x), &b),
        |x, d_x| {
            let mut d_a = vec![[7.0; N]; x.len() / N];
            let value = matrix_distance_grad(&rows(x), &mut d_a, &b, &mut [[7.0; N]; N]);
            d_x.copy_from_slice(d_a.as_flattened());
            value
        },
        &[&[0.5, -1.5, 2.0, 0.7, 0.1, -0.4], &[1.0, 2.0, 3.0], &[]],
    );
    check_flat(
        |x| matrix_distance(&b, &rows(x)),
        |x, d_x| {
            let mut d_b = vec![[7.0; N]; x.len() / N];
            let value = matrix_distance_grad(&b, &mut [[7.0; N]; N], &rows(x), &mut d_b);
            d_x.copy_from_slice(d_b.as_flattened());
            value
        },
        &[&[0.5, -1.5, 2.0, 0.7, 0.1, -0.4], &[1.0, 2.0, 3.0]],
    );
    check_flat(
        |x| autocorrelated(&x[1..], x[0]),
        |x, d_x| {
            let (first, rest) = d_x.split_at_mut(1);
            let (value, d_scale) = autocorrelated_grad(&x[1..], rest, x[0]);
            first[0] = d_scale;
            value
        },
        &[&[0.5, 1.5, -0.75, 0.25], &[1.25, 0.5], &[2.0]],
    );
}
