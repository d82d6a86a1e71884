//! The sphere function: a chain of two steps, summed.

use autodiff::{check_flat, check_flat_closed_form};
use autodiff_runtime::differentiate;

/// The squared distance from the origin.
#[differentiate(reverse)]
pub fn sphere(param: &[f64]) -> f64 {
    param.iter().map(|x| x.powi(2)).sum()
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.5, -1.5, 2.0], &[3.0], &[], &[0.0, 1.0]];
    check_flat(sphere, sphere_grad, points);
    check_flat_closed_form(sphere, sphere_grad, |x| x.iter().map(|x| 2.0 * x).collect(), points);
}
