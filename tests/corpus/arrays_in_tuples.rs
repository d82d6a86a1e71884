//! An array inside a tuple that is passed to a function, and one that comes back in one.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn f1(t: (f64, [f64; 2])) -> f64 {
    t.0 * t.1[0]
}

#[differentiate(reverse)]
pub fn da(x: &[f64], k: f64) -> f64 {
    f1((k, [x[0], k]))
}

#[differentiate(reverse)]
fn tri(a: &[f64; 2], b: &[f64; 2]) -> ([f64; 2], f64) {
    ([a[0] * b[1], a[1] + b[0]], a[0] * a[1] * b[0])
}

#[differentiate(reverse)]
pub fn i1(x: &[f64], k: f64) -> f64 {
    let a = [x[0], k];
    let t = tri(&a, &a);
    let mut s = t.1 * t.0[1];
    for v in t.0.iter() {
        s += v * v * k;
    }
    s
}

pub fn check() {
    check_flat(
        |v| da(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = da_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| i1(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = i1_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
