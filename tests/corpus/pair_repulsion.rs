//! Pairs of indices from a helper that returns an iterator.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
fn pairs(n: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..n).flat_map(move |i| (i + 1..n).map(move |j| (i, j)))
}
#[differentiate(reverse)]
pub fn pair_repulsion(pos: &[[f64; 2]], q: &[f64]) -> f64 {
    let mut e = 0.0;
    for (i, j) in pairs(pos.len()) {
        let d: f64 = (0..2).map(|k| (pos[i][k] - pos[j][k]).powi(2)).sum::<f64>().sqrt();
        e += q[i] * q[j] / d;
    }
    e
}
fn m(v: &[f64]) -> Vec<[f64; 2]> {
    v.chunks(2).map(|c| [c[0], c[1]]).collect()
}

pub fn check() {
    check_flat(
        |v| pair_repulsion(&m(&v[..6]), &v[6..]),
        |v, d| {
            let mut a = m(&d[..6]);
            let r = pair_repulsion_grad(&m(&v[..6]), &mut a, &v[6..], &mut d[6..]);
            d[..6].copy_from_slice(&a.concat());
            r
        },
        &[&[0.0, 0.1, 1.0, 0.5, -0.7, 0.8, 1.0, 0.5, -0.3]],
    );
}
