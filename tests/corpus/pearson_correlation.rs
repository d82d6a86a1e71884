//! Pearson's correlation of two samples, by a fold over a tuple of sums.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn pearson_correlation(x: &[f64], y: &[f64]) -> f64 {
    assert_eq!(x.len(), y.len(), "samples of different size");
    let n = x.len() as f64;
    let (sx, sy, sxx, syy, sxy) =
        x.iter().zip(y.iter()).fold((0.0, 0.0, 0.0, 0.0, 0.0), |(sx, sy, sxx, syy, sxy), (&a, &b)| {
            (sx + a, sy + b, sxx + a * a, syy + b * b, sxy + a * b)
        });
    let covariance = sxy - sx * sy / n;
    covariance / ((sxx - sx * sx / n) * (syy - sy * sy / n)).sqrt()
}

pub fn check() {
    check_flat(
        |v| {
            let (x, y) = v.split_at(v.len() / 2);
            pearson_correlation(x, y)
        },
        |v, d| {
            let (x, y) = v.split_at(v.len() / 2);
            let (d_x, d_y) = d.split_at_mut(v.len() / 2);
            pearson_correlation_grad(x, d_x, y, d_y)
        },
        &[&[0.5, 1.5, -2.0, 0.7, 0.9, -0.3], &[1.0, 2.0, 4.0, 3.0, 1.5, 0.5, -0.5, 2.5]],
    );
}
