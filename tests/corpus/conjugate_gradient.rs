//! A few steps of the conjugate gradient method with a matrix-vector product in a closure, left when it has converged.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += a[i] * b[i];
    }
    sum
}

#[differentiate(reverse)]
pub fn conjugate_gradient(diagonal: &[f64], coupling: f64, b: &[f64]) -> f64 {
    let n = b.len();
    let multiply = |v: &[f64], out: &mut [f64]| {
        for i in 0..n {
            out[i] = diagonal[i] * v[i];
            if i > 0 {
                out[i] += coupling * v[i - 1];
            }
            if i + 1 < n {
                out[i] += coupling * v[i + 1];
            }
        }
    };
    let mut x = vec![0.0; n];
    let mut r = b.to_vec();
    let mut p = r.clone();
    let mut ap = vec![0.0; n];
    let mut rr = dot(&r, &r);
    for _ in 0..10 {
        if rr < 1e-3 {
            break;
        }
        multiply(&p, &mut ap);
        let alpha = rr / dot(&p, &ap);
        for i in 0..n {
            x[i] += alpha * p[i];
            r[i] -= alpha * ap[i];
        }
        let fresh = dot(&r, &r);
        let beta = fresh / rr;
        rr = fresh;
        for i in 0..n {
            p[i] = r[i] + beta * p[i];
        }
    }
    dot(&x, b)
}

pub fn check() {
    check_flat(
        |v| conjugate_gradient(&v[1..5], v[0], &v[5..]),
        |v, d| {
            let (d_diagonal, d_b) = d[1..].split_at_mut(4);
            let (value, d_coupling) = conjugate_gradient_grad(&v[1..5], d_diagonal, v[0], &v[5..], d_b);
            d[0] = d_coupling;
            value
        },
        &[&[0.5, 3.0, 2.0, 4.0, 2.5, 1.0, 0.3, -0.8, 0.6], &[0.5, 3.0, 2.0, 4.0, 2.5, 0.01, 0.02, 0.0, 0.01]],
    );
}
