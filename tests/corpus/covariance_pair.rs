//! The covariance of pairs: a slice of arrays, whose elements are patterns in `for` and in closures.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn covariance_pair(points: &[[f64; 2]]) -> f64 {
    let n = points.len() as f64;
    let (mut mean_x, mut mean_y) = (0.0, 0.0);
    for &[x, y] in points {
        mean_x += x;
        mean_y += y;
    }
    mean_x /= n;
    mean_y /= n;
    let sum = points.iter().map(|[x, y]| (x - mean_x) * (y - mean_y)).sum::<f64>();
    sum / (n - 1.0)
}

pub fn check() {
    check_flat(
        |v| covariance_pair(v.as_chunks().0),
        |v, d| covariance_pair_grad(v.as_chunks().0, d.as_chunks_mut().0),
        &[&[0.5, 1.5, -2.0, 0.7, 2.9, 1.1], &[1.0, 4.0, 0.3, 0.2]],
    );
}
