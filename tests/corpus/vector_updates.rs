//! `axpy` and `scale`, called with `&mut` of whole vectors and of parts, within a loop and outside.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn axpy(a: f64, x: &[f64], y: &mut [f64]) {
    for (y, x) in y.iter_mut().zip(x) {
        *y += a * x;
    }
}

#[differentiate(reverse)]
fn scale(x: &mut [f64], factor: f64) {
    x.iter_mut().for_each(|x| *x *= factor);
}

#[differentiate(reverse)]
pub fn vector_updates(x: &[f64], y: &[f64], a: f64) -> f64 {
    let mut z = y.to_vec();
    axpy(a, x, &mut z);
    for i in 0..z.len() {
        let pivot = z[i];
        scale(&mut z[i..], a * 0.5);
        axpy(pivot, &x[..i], &mut z[..i]);
    }
    let copy = z.clone();
    axpy(-0.25, &copy, &mut z);
    z.iter().map(|z| z * z).sum()
}

pub fn check() {
    check_flat(
        |v| vector_updates(&v[1..4], &v[4..], v[0]),
        |v, d| {
            let (d_x, d_y) = d[1..].split_at_mut(3);
            let (value, d_a) = vector_updates_grad(&v[1..4], d_x, &v[4..], d_y, v[0]);
            d[0] = d_a;
            value
        },
        &[&[1.7, 0.5, 1.5, -0.8, 0.4, 2.0, 0.9], &[-0.7, 0.5, 1.5, -0.8]],
    );
}
