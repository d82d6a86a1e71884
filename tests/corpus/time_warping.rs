//! Dynamic time warping: a table of costs in one `Vec`, with minima of neighbours.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn time_warping(a: &[f64], b: &[f64]) -> f64 {
    let (n, m) = (a.len(), b.len());
    let width = m + 1;
    let mut cost = vec![f64::INFINITY; (n + 1) * width];
    cost[0] = 0.0;
    for i in 1..=n {
        for j in 1..=m {
            let gap = a[i - 1] - b[j - 1];
            let best = cost[(i - 1) * width + j].min(cost[i * width + j - 1]).min(cost[(i - 1) * width + j - 1]);
            cost[i * width + j] = gap * gap + best;
        }
    }
    cost[n * width + m].sqrt()
}

pub fn check() {
    check_flat(
        |v| time_warping(&v[..4], &v[4..]),
        |v, d| {
            let (d_a, d_b) = d.split_at_mut(4);
            time_warping_grad(&v[..4], d_a, &v[4..], d_b)
        },
        &[&[0.1, 1.2, 2.3, 1.05, 0.3, 0.4, 1.9], &[0.1, 1.2, 2.3, 1.05, 0.7]],
    );
}
