//! Variables that are options of structs, with a type written or not; the structs have no default.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
pub struct Peak {
    height: f64,
    at: f64,
}
#[differentiate(reverse, wrt(x, y))]
fn peak(x: f64, y: f64) -> Peak {
    Peak { height: y * y, at: x }
}
#[differentiate(reverse)]
pub fn highest_peak(xs: &[f64], ys: &[f64]) -> f64 {
    let mut best: Option<Peak> = None;
    for i in 0..xs.len() {
        let p = peak(xs[i], ys[i]);
        match &best {
            Some(b) if b.height >= p.height => {}
            _ => best = Some(p),
        }
    }
    if let Some(p) = best { p.height * p.at } else { 0.0 }
}
#[differentiate(reverse)]
pub fn last_above(xs: &[f64], t: f64) -> f64 {
    let mut hit = None;
    for &x in xs {
        if x > t {
            hit = Some(peak(x, x));
        }
    }
    hit.map(|p: Peak| p.height + p.at).unwrap_or(t)
}

pub fn check() {
    check_flat(
        |v| highest_peak(&v[..3], &v[3..]),
        |v, d| {
            let (left, right) = d.split_at_mut(3);
            highest_peak_grad(&v[..3], left, &v[3..], right)
        },
        &[&[1.0, 2.0, 3.0, 1.1, 1.7, 0.4], &[1.0, 2.0, 3.0, 1.1, 0.7, 0.4]],
    );
    check_flat(
        |v| last_above(&v[1..], v[0]),
        |v, d| {
            let (r, t) = last_above_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = t;
            r
        },
        &[&[0.5, 1.0, 0.2, 0.8], &[5.0, 1.0, 0.2]],
    );
}
