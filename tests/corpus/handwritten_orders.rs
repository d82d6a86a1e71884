//! Rules by hand for functions of numbers, slices and what is changed in place, in both modes; where a rule is an annotated function
//! itself, it is differentiated for the second order.
#![allow(clippy::needless_range_loop, reason = "as people write it")]

use autodiff::{check_flat, check_flat_hvp, check_flat_jvp};
use autodiff_runtime::differentiate;

/// The root of y³ + y = x, by Newton's method.
#[differentiate(forward, reverse, vjp = root_rule, jvp = root_forwards)]
fn root(x: f64) -> f64 {
    let mut y = x / (1.0 + x.abs());
    for _ in 0..40 {
        y -= (y * y * y + y - x) / (3.0 * y * y + 1.0);
    }
    y
}

/// The implicit function theorem. It calls the function again, so that its own tangent is by the other rule.
#[differentiate(forward)]
fn root_rule(x: f64, seed: f64) -> (f64, f64) {
    let y = root(x);
    (y, seed / (3.0 * y * y + 1.0))
}

fn root_forwards(x: f64, t_x: f64) -> (f64, f64) {
    let y = root(x);
    (y, t_x / (3.0 * y * y + 1.0))
}

/// The logarithm of a sum of exponentials, with its greatest exponent taken out.
#[differentiate(forward, reverse, vjp = rules::log_sum, jvp = rules::log_sum_tangent_by_hand)]
fn log_sum(x: &[f64], scale: f64) -> f64 {
    let greatest = x.iter().fold(f64::NEG_INFINITY, |greatest, x| greatest.max(*x));
    scale * (x.iter().map(|x| (x - greatest).exp()).sum::<f64>().ln() + greatest)
}

mod rules {
    use autodiff_runtime::differentiate;

    #[differentiate(forward)]
    pub(super) fn log_sum(x: &[f64], d_x: &mut [f64], scale: f64, seed: f64) -> (f64, f64) {
        let sum = x.iter().map(|x| x.exp()).sum::<f64>();
        for i in 0..x.len() {
            d_x[i] += seed * scale * x[i].exp() / sum;
        }
        (super::log_sum(x, scale), seed * sum.ln())
    }

    pub(super) fn log_sum_tangent_by_hand(x: &[f64], t_x: &[f64], scale: f64, t_scale: f64) -> (f64, f64) {
        let sum = x.iter().map(|x| x.exp()).sum::<f64>();
        let tangent = x.iter().zip(t_x).map(|(x, t)| x.exp() / sum * t).sum::<f64>();
        (super::log_sum(x, scale), scale * tangent + t_scale * sum.ln())
    }

    #[differentiate(forward)]
    pub(super) fn damp(u: &mut [f64], d_u: &mut [f64], rate: &f64, d_rate: &mut f64) {
        for i in 0..u.len() {
            *d_rate -= d_u[i] * u[i];
            d_u[i] *= 1.0 - rate;
            u[i] *= 1.0 - rate;
        }
    }

    pub(super) fn damp_forwards(u: &mut [f64], t_u: &mut [f64], rate: &f64, t_rate: &f64) {
        for i in 0..u.len() {
            t_u[i] = t_u[i] * (1.0 - rate) - u[i] * t_rate;
            u[i] *= 1.0 - rate;
        }
    }

    #[differentiate(forward)]
    pub(super) fn ratio(x: &[f64; 2], d_x: &mut [f64; 2], seed: f64) -> Option<f64> {
        let value = super::ratio(x)?;
        d_x[0] += seed / x[1];
        d_x[1] -= seed * value / x[1];
        Some(value)
    }

    pub(super) fn ratio_forwards(x: &[f64; 2], t_x: &[f64; 2]) -> Option<(f64, f64)> {
        let value = super::ratio(x)?;
        Some((value, (t_x[0] - value * t_x[1]) / x[1]))
    }
}

/// A step of a decay, in place.
#[differentiate(forward, reverse, vjp = rules::damp, jvp = rules::damp_forwards)]
fn damp(u: &mut [f64], rate: &f64) {
    u.iter_mut().for_each(|u| *u *= 1.0 - rate);
}

/// A quotient, where there is one.
#[differentiate(forward, reverse, vjp = rules::ratio, jvp = rules::ratio_forwards)]
fn ratio(x: &[f64; 2]) -> Option<f64> {
    if x[1] == 0.0 { None } else { Some(x[0] / x[1]) }
}

#[differentiate(forward, reverse)]
pub fn handwritten_orders(x: &[f64], scale: f64) -> f64 {
    let mut u = x.to_vec();
    damp(&mut u, &scale);
    damp(&mut u, &0.25);
    let pair = [root(x[0]), log_sum(x, 2.0)];
    log_sum(&u, root(scale * x[1])) * ratio(&pair).unwrap_or(1.0)
}

pub fn check() {
    let points: [&[f64]; 2] = [&[0.5, -1.2, 0.7, 0.3], &[2.0, 1.5, -0.4, -0.6]];
    fn split(v: &[f64]) -> (&[f64], f64) {
        (&v[..v.len() - 1], v[v.len() - 1])
    }
    let grad = |v: &[f64], d: &mut [f64]| {
        let (last, d_x) = d.split_last_mut().unwrap();
        let (value, d_scale) = handwritten_orders_grad(split(v).0, d_x, split(v).1);
        *last = d_scale;
        value
    };
    check_flat(|v| handwritten_orders(split(v).0, split(v).1), grad, &points);
    check_flat_jvp(
        |v| vec![handwritten_orders(split(v).0, split(v).1)],
        |v, t| {
            let (value, tangent) = handwritten_orders_jvp(split(v).0, split(t).0, split(v).1, split(t).1);
            (vec![value], vec![tangent])
        },
        &points,
    );
    check_flat_hvp(
        grad,
        |v, t, d, h| {
            let ((d_scale, d_x), (h_scale, h_x)) = (d.split_last_mut().unwrap(), h.split_last_mut().unwrap());
            let (value, d, h) =
                handwritten_orders_hvp(split(v).0, split(t).0, d_x, h_x, split(v).1, split(t).1);
            (*d_scale, *h_scale) = (d, h);
            value
        },
        &points,
    );
    // A rule's own companions.
    check_flat_hvp(
        |v, d| {
            let (value, d_x) = root_grad(v[0]);
            d[0] = d_x;
            value
        },
        |v, t, d, h| {
            let (value, d_x, h_x) = root_hvp(v[0], t[0]);
            (d[0], h[0]) = (d_x, h_x);
            value
        },
        &[&[0.3], &[-4.0]],
    );
    // Where it fails, shadows are as they were.
    let (mut d, mut h) = ([7.0; 2], [8.0; 2]);
    assert_eq!(ratio_grad(&[1.0, 0.0], &mut d), None);
    assert_eq!(d, [7.0; 2]);
    assert_eq!(ratio_grad(&[1.0, 2.0], &mut d), Some(0.5));
    assert_eq!(d, [0.5, -0.25]);
    assert_eq!(ratio_hvp(&[1.0, 0.0], &[1.0, 1.0], &mut d, &mut h), None);
    assert_eq!((d, h), ([0.5, -0.25], [8.0; 2]));
    assert_eq!(ratio_hvp(&[1.0, 2.0], &[1.0, 2.0], &mut d, &mut h), Some(0.5));
    assert_eq!((d, h), ([0.5, -0.25], [-0.5, 0.25]));
    // A step in place, and how its result depends on its start and on the rate.
    let (mut u, mut d_u, mut d_rate) = ([1.0, 2.0], [1.0, 1.0], 0.0);
    damp_vjp(&mut u, &mut d_u, &0.5, &mut d_rate);
    assert_eq!((u, d_u, d_rate), ([0.5, 1.0], [0.5, 0.5], -3.0));
}
