//! Arrays of constant length: the last element, windows, chunks, what is skipped.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn gd(x: &[f64], k: f64) -> f64 {
    let a = [k, k * k, x[0]];
    let mut s = *a.last().unwrap();
    for w in a.windows(2) {
        s += w[0] * w[1];
    }
    for (i, v) in a.iter().enumerate().skip(1) {
        s *= v + i as f64;
    }
    for c in a.chunks(2) {
        s += c[0];
    }
    s
}

pub fn check() {
    check_flat(
        |v| gd(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = gd_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
