//! Terminal operations of iterators: `unzip`, `last`, `nth`, `all`, `any`, `product`.
#![allow(clippy::iter_nth)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn pair_statistics(points: &[(f64, f64)]) -> f64 {
    let (xs, ys): (Vec<f64>, Vec<f64>) = points.iter().map(|&(x, y)| (x * x, x * y)).unzip();
    let last = xs.iter().last().unwrap();
    let second = ys.iter().nth(1).copied().unwrap_or(1.0);
    let mut value = last * second + ys.iter().product::<f64>();
    if ys.iter().all(|&y| y > 0.0) {
        value += xs.iter().rev().map(|x| x.sqrt()).sum::<f64>();
    }
    if xs.iter().any(|x| *x > 3.0) {
        value *= 0.5 * last;
    }
    value
}

pub fn check() {
    let pairs = |flat: &[f64]| flat.chunks(2).map(|p| (p[0], p[1])).collect::<Vec<_>>();
    check_flat(
        |v| pair_statistics(&pairs(v)),
        |v, d| {
            let mut d_points = pairs(d);
            let value = pair_statistics_grad(&pairs(v), &mut d_points);
            for (d, (d_x, d_y)) in d.chunks_mut(2).zip(d_points) {
                d.copy_from_slice(&[d_x, d_y]);
            }
            value
        },
        &[&[0.5, 1.5, -0.8, -0.7], &[2.0, 0.9, 1.1, -0.3, 0.4, 0.2], &[0.7, 0.6]],
    );
}
