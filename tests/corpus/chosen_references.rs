//! References that a branch chooses: to elements, to variables, to a call's result.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn r1(x: &[f64], k: f64) -> f64 {
    let row = [x[0] * k, x[1]];
    let mut biggest = k;
    let (lo, hi) = if row[0] < biggest { (&row[0], &biggest) } else { (&biggest, &row[0]) };
    let r = lo * k - hi * hi;
    biggest = r * k;
    r * biggest
}

#[differentiate(reverse)]
pub fn c4(x: &[f64], k: f64) -> f64 {
    let v: Vec<f64> = x.iter().map(|t| t * t).collect();
    let a = k * k;
    let r = if v.len() > 2 { &v[1] } else { &a };
    r * r
}

#[differentiate(reverse)]
fn rot(m: [[f64; 2]; 2], v: [f64; 2]) -> [f64; 2] {
    [m[0][0] * v[0] + m[0][1] * v[1], m[1][0] * v[0] + m[1][1] * v[1]]
}

#[differentiate(reverse)]
pub fn j7(x: &[f64], k: f64) -> f64 {
    let m = [[k.cos(), -k.sin()], [k.sin(), k.cos()]];
    let v = [k, x[0]];
    (if k > 0.5 { rot(m, v) } else { v })[0]
}

pub fn check() {
    check_flat(
        |v| r1(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = r1_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| c4(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = c4_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| j7(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = j7_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
