//! Newton's interpolation: divided differences in place, from the end backwards, and Horner's rule on them.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn divided_differences(xs: &[f64], ys: &[f64], at: f64) -> f64 {
    let n = xs.len();
    let mut c = Vec::with_capacity(n);
    c.extend_from_slice(ys);
    for order in 1..n {
        for i in (order..n).rev() {
            c[i] = (c[i] - c[i - 1]) / (xs[i] - xs[i - order]);
        }
    }
    let mut value = c[n - 1];
    for i in (0..n - 1).rev() {
        value = value * (at - xs[i]) + c[i];
    }
    value
}

pub fn check() {
    check_flat(
        |v| {
            let (xs, ys) = v[1..].split_at(v.len() / 2);
            divided_differences(xs, ys, v[0])
        },
        |v, d| {
            let (xs, ys) = v[1..].split_at(v.len() / 2);
            let (d_xs, d_ys) = d[1..].split_at_mut(v.len() / 2);
            let (value, d_at) = divided_differences_grad(xs, d_xs, ys, d_ys, v[0]);
            d[0] = d_at;
            value
        },
        &[&[0.3, 0.0, 0.5, 1.2, 2.0, 1.0, 2.0, -1.0, 0.5], &[0.3, 0.5, 2.0]],
    );
}
