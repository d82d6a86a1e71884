//! A sub-slice that is changed through an iterator, inside loops.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn gc(x: &[f64], k: f64) -> f64 {
    let mut s = 0.0;
    for e in x {
        let mut v = vec![*e; 3];
        for i in 0..2 {
            s += v[i];
            for q in v[1..].iter_mut() {
                *q = q.tanh() + k;
            }
        }
    }
    s
}

pub fn check() {
    check_flat(
        |v| gc(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = gc_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
