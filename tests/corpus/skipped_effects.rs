//! A closure that changes what it captures is called for skipped items as well.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn sk(x: &[f64], k: f64) -> f64 {
    let mut acc = k;
    let s = x
        .iter()
        .map(|v| {
            acc += v;
            acc * acc
        })
        .skip(1)
        .sum::<f64>();
    s * acc
}

pub fn check() {
    check_flat(
        |v| sk(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = sk_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
