//! Effects that a selection decides, options that are known, elements in assertions, vectors that grow behind `&mut`.
#![allow(clippy::ptr_arg)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn w1(x: &[f64], k: f64) -> f64 {
    let mut y = x.to_vec();
    let n = 1;
    y[n] = y[n].min(k).cos();
    y[0] = y[0].max(k) * y[1];
    y[0] * y[1]
}

#[differentiate(reverse)]
pub fn known(x: &[f64], k: f64) -> f64 {
    let mut o = Some(k);
    match o {
        Some(q) if q > 0.41 => o = None,
        Some(q) => o = Some(q + 0.4),
        None => o = Some(k),
    }
    o.unwrap_or(x[0]) * k
}

#[differentiate(reverse)]
pub fn asserted(x: &[f64], k: f64) -> f64 {
    let mut y = x.to_vec();
    y[0] *= k;
    assert!(y[0] < 100.0, "too large: {}", y[0]);
    y[0] * y[1]
}

#[differentiate(reverse)]
pub fn grown(x: &mut Vec<f64>, k: f64) -> f64 {
    x.push(k * x[0]);
    x.iter().product()
}

#[differentiate(reverse)]
pub fn line(x: &[f64], k: f64) -> f64 {
    let mut v = x.to_vec();
    let p = grown(&mut v, k);
    p + v[x.len()]
}

pub fn check() {
    check_flat(
        |v| w1(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = w1_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| known(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = known_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| asserted(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = asserted_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| line(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = line_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    // On entry the cotangent of the final contents, on exit that of the initial ones.
    let (mut x, mut d) = (vec![2.0, 3.0], vec![0.0; 3]);
    let (_, d_k) = grown_vjp(&mut x, &mut d, 0.5, 1.0);
    assert_eq!((d, d_k), (vec![6.0, 2.0], 12.0));
}
