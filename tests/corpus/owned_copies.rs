//! Arrays in options and tuples, arrays that are iterated over by value, sequences of references, an optional vector.
#![allow(clippy::needless_range_loop, clippy::useless_vec)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn ab(x: &[f64], k: f64) -> f64 {
    let mut b = [k; 2];
    let o = Some(b);
    b[0] += x[0];
    match o {
        Some(c) => c[0] * b[0],
        None => 0.0,
    }
}

#[differentiate(reverse)]
pub fn am(x: &[f64], k: f64) -> f64 {
    let mut t = ([k, 1.0], x[0]);
    let u = t;
    t.0[0] += 1.0;
    let (mut p, q) = t;
    p[1] = 7.0;
    let w = (t, u);
    t.0[1] *= q;
    p[0] * p[1] + w.0.0[0] * w.1.0[0] * t.0[1] * t.0[0] + u.1
}

#[differentiate(reverse)]
pub fn ao(x: &[f64], k: f64) -> f64 {
    let mut a = [k, x[0], x[1]];
    let it = a.into_iter();
    a[0] = 9.0;
    let t: f64 = it.map(|v| v * x[0]).sum();
    t * a[0] * a[1]
}

#[differentiate(reverse)]
pub fn y1(x: &[f64], k: f64) -> f64 {
    let b: Vec<f64> = x.iter().map(|v| v * k).collect();
    let d: Vec<&f64> = b.iter().filter(|v| **v > 0.3).collect();
    let rows: Vec<&[f64]> = x.chunks(2).collect();
    let mut s = k;
    for v in &d {
        s += **v * **v;
    }
    for r in &rows {
        s *= r[0];
    }
    s
}

#[differentiate(reverse)]
pub fn mo(x: &[f64], k: f64) -> f64 {
    let mut best: Option<Vec<f64>> = None;
    let mut score = 1e9;
    for i in 1..4 {
        let candidate: Vec<f64> = x.iter().map(|v| v * k * i as f64).collect();
        let s: f64 = candidate.iter().map(|v| (v - 1.0) * (v - 1.0)).sum();
        if s < score {
            score = s;
            best = Some(candidate);
        }
    }
    match best {
        Some(b) => b.iter().sum::<f64>() * score,
        None => 0.0,
    }
}

pub fn check() {
    check_flat(
        |v| ab(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = ab_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| am(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = am_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| ao(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = ao_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| y1(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = y1_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| mo(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = mo_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
