//! Elements that are taken out of a shadow before a loop begins from them, and rows that may be assigned to themselves.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn settled_last(x: &[f64], k: f64) -> f64 {
    let mut acc = k;
    for t in x {
        acc = (acc + t).sin();
    }
    let mut g = [x[0], k];
    g[1] = acc.sin();
    g[1]
}

#[differentiate(reverse)]
pub fn permuted_rows(x: &[f64], k: f64) -> f64 {
    let mut g = [[k, x[0]], [x[1], k]];
    for i in 0..2 {
        g[i] = g[(i + x.len()) % 2];
    }
    g[0][1] * g[0][0] + g[1][0] * g[1][1]
}

pub fn check() {
    check_flat(
        |v| settled_last(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = settled_last_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| permuted_rows(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = permuted_rows_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0], &[0.3, 0.2, 0.4]],
    );
}
