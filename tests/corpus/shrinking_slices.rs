//! Slices that are shortened in a loop.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn d2(x: &[f64], k: f64) -> f64 {
    let mut cur = x;
    let mut s = k;
    while let [first, rest @ ..] = cur {
        s = s * 0.5 + first * s;
        cur = rest;
    }
    s
}

#[differentiate(reverse)]
pub fn d3(x: &[f64], k: f64) -> f64 {
    let mut cur = x;
    let mut s = k;
    while cur.len() > 1 {
        s += cur[0] * s;
        cur = &cur[1..];
    }
    s
}

pub fn check() {
    check_flat(
        |v| d2(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = d2_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| d3(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = d3_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
