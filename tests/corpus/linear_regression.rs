//! Least squares of a line: sums in a loop, and two results.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn linear_regression(xs: &[f64], ys: &[f64]) -> (f64, f64) {
    let n = xs.len() as f64;
    let mut sx = 0.0;
    let mut sy = 0.0;
    let mut sxx = 0.0;
    let mut sxy = 0.0;
    for i in 0..xs.len() {
        sx += xs[i];
        sy += ys[i];
        sxx += xs[i] * xs[i];
        sxy += xs[i] * ys[i];
    }
    let slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    (slope, (sy - slope * sx) / n)
}

pub fn check() {
    check_flat_vjp(
        |v| <[f64; 2]>::from(linear_regression(&v[..3], &v[3..])).to_vec(),
        |v, seed, d| {
            let (d_xs, d_ys) = d.split_at_mut(3);
            let (slope, intercept) = linear_regression_vjp(&v[..3], d_xs, &v[3..], d_ys, (seed[0], seed[1]));
            vec![slope, intercept]
        },
        &[&[1.0, 2.0, 4.0, 0.5, 0.9, 2.3], &[-1.0, 0.3, 0.8, 2.0, 0.1, -0.4]],
    );
}
