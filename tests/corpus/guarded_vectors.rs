//! Guard clauses before a vector that is made from the argument, and parts of it.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn helper(x: &[f64], k: f64) -> f64 {
    let mut s = k;
    for v in x {
        s = s * v + k;
    }
    s
}

#[differentiate(reverse)]
pub fn gh(x: &[f64], k: f64) -> f64 {
    if k > 10.8 {
        return k;
    }
    if x[0] > 10.0 {
        return x[0];
    }
    let v = x.to_vec();
    let z = k + v.iter().map(|t| t.sin()).sum::<f64>();
    let r = if k > 0.5 {
        let v = x.to_vec();
        let w = &v[..];
        w.iter().map(|t| t * k).sum::<f64>()
    } else {
        k
    };
    z * r
}

#[differentiate(reverse)]
pub fn ed(x: &[f64], k: f64) -> f64 {
    if k > 10.0 {
        return x[0];
    }
    let v1 = x.to_vec();
    helper(&v1[..], k)
}

pub fn check() {
    check_flat(
        |v| gh(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = gh_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| ed(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = ed_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
