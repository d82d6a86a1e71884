//! Arrays are copied into tuples, closures, loops and rows, and either side is changed afterwards.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn ao(x: &[f64], k: f64) -> f64 {
    let mut a = [k, x[0], x[1]];
    for v in a {
        a[1] += v * a[2];
    }
    let mut b = [k; 2];
    let mut d = (b, x[0]);
    d.0[1] *= 2.0;
    b[0] += 1.0;
    let f = move |v: f64| v * b[0] + b[1];
    b[1] += k;
    let mut m = [[k, x[0]], [x[1], k]];
    m[1] = m[0];
    m[0][0] *= 3.0;
    a[1] * a[0] + d.0[1] * b[1] + d.0[0] * b[0] + f(k) * m[1][0] * m[0][0]
}

pub fn check() {
    check_flat(
        |v| ao(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = ao_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
