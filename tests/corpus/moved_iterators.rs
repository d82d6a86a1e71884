//! Iterators that are moved on by hand, and then used up.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn a1(x: &[f64], k: f64) -> f64 {
    let mut it = x.iter();
    let mut prev = match it.next() {
        Some(v) => *v,
        None => return k,
    };
    let mut s = prev * k;
    for v in it {
        s += v * prev;
        prev = *v * k;
    }
    s
}

#[differentiate(reverse)]
pub fn t6(x: &[f64], k: f64) -> f64 {
    let mut s = k;
    let mut it = x.chunks_exact(2);
    while let Some(c) = it.next() {
        s += c[0] * c[1] * s;
    }
    s
}

pub fn check() {
    check_flat(
        |v| a1(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = a1_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| t6(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = t6_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
