//! A natural cubic spline: second derivatives by a tridiagonal system, evaluated in a constant place.
#![allow(clippy::needless_range_loop)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn second_derivatives(x: &[f64], y: &[f64], m: &mut [f64]) {
    let n = x.len();
    let mut c = vec![0.0; n];
    for i in 1..n - 1 {
        let (left, right) = (x[i] - x[i - 1], x[i + 1] - x[i]);
        let slope = 6.0 * ((y[i + 1] - y[i]) / right - (y[i] - y[i - 1]) / left);
        let pivot = 2.0 * (left + right) - left * c[i - 1];
        c[i] = right / pivot;
        m[i] = (slope - left * m[i - 1]) / pivot;
    }
    for i in (1..n - 1).rev() {
        m[i] -= c[i] * m[i + 1];
    }
}

#[differentiate(reverse)]
pub fn cubic_spline(x: &[f64], y: &[f64], at: f64) -> f64 {
    let mut m = vec![0.0; x.len()];
    second_derivatives(x, y, &mut m);
    let mut i = 1;
    while i < x.len() - 1 && x[i] < at {
        i += 1;
    }
    let h = x[i] - x[i - 1];
    let (a, b) = ((x[i] - at) / h, (at - x[i - 1]) / h);
    a * y[i - 1] + b * y[i] + ((a.powi(3) - a) * m[i - 1] + (b.powi(3) - b) * m[i]) * h * h / 6.0
}

pub fn check() {
    check_flat(
        |v| {
            let (x, y) = v[1..].split_at(v.len() / 2);
            cubic_spline(x, y, v[0])
        },
        |v, d| {
            let (x, y) = v[1..].split_at(v.len() / 2);
            let (d_x, d_y) = d[1..].split_at_mut(v.len() / 2);
            let (value, d_at) = cubic_spline_grad(x, d_x, y, d_y, v[0]);
            d[0] = d_at;
            value
        },
        &[&[0.7, 0.0, 0.5, 1.2, 2.0, 1.0, 2.0, -1.0, 0.5], &[1.9, 0.1, 0.5, 1.3, 2.0, 1.0, 0.3, -1.0, 0.5]],
    );
}
