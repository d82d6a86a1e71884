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

/// The peak that is kept is the one that was, unless another is nearer.
#[differentiate(reverse)]
pub fn nearest_peak(xs: &[f64], t: f64) -> f64 {
    let mut best: Option<Peak> = None;
    for &x in xs {
        let p = Peak { height: (x - t).powi(2), at: t * x };
        best = match best {
            None => Some(p),
            Some(b) if p.height < b.height => Some(p),
            other => other,
        };
    }
    best.map(|p| p.height + p.at.sin()).unwrap_or(0.0)
}

#[derive(Clone, Debug, Differentiable)]
pub struct Decay {
    rate: Option<f64>,
    gain: f64,
}
/// A rate that counts only where it is large enough.
#[differentiate(reverse, wrt(decay, x))]
pub fn decayed(decay: &Decay, x: f64) -> f64 {
    let rate = decay.rate.map(|rate| rate * 2.0).unwrap_or(0.5);
    let extra = decay.rate.filter(|rate| *rate > 0.1).map_or(0.0, |rate| rate * rate);
    let slow = if let Some(slow) = decay.rate.filter(|rate| *rate < 0.7).map(|rate| rate * x) { slow.cos() } else { 1.0 };
    decay.gain * x * (-rate * x).exp() + extra * slow
}

pub fn check() {
    check_flat(
        |v| nearest_peak(&v[1..], v[0]),
        |v, d| {
            let (r, t) = nearest_peak_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = t;
            r
        },
        &[&[0.5, 1.0, 0.2, 0.9], &[0.5, 0.6], &[0.5]],
    );
    for rate in [None, Some(0.05), Some(0.3), Some(0.9)] {
        check_flat(
            |v| decayed(&Decay { rate: rate.map(|rate| rate + v[2]), gain: v[1] }, v[0]),
            |v, d| {
                let decay = Decay { rate: rate.map(|rate| rate + v[2]), gain: v[1] };
                let mut d_decay = decay.clone();
                let (value, d_x) = decayed_grad(&decay, &mut d_decay, v[0]);
                d.copy_from_slice(&[d_x, d_decay.gain, d_decay.rate.unwrap_or(0.0)]);
                value
            },
            &[&[1.3, 0.7, 0.0]],
        );
    }
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
