//! The mean hinge loss of those that violate their margin: `filter`, `count` and an early return.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn hinge_loss(scores: &[f64], signs: &[i32], margin: f64) -> f64 {
    let losses: Vec<f64> = scores.iter().zip(signs).map(|(s, &sign)| margin - f64::from(sign) * s).collect();
    let violated = losses.iter().filter(|l| **l > 0.0).count();
    if violated == 0 {
        return 0.0;
    }
    let total: f64 = losses.iter().filter(|&&l| l > 0.0).map(|l| l * l).sum();
    total / violated as f64
}

pub fn check() {
    check_flat(
        |v| hinge_loss(&v[1..], &[1, -1, 1], v[0]),
        |v, d| {
            let (value, d_margin) = hinge_loss_grad(&v[1..], &mut d[1..], &[1, -1, 1], v[0]);
            d[0] = d_margin;
            value
        },
        &[&[1.0, 0.3, 0.4, 2.0], &[1.0, 3.0, -4.0, 2.0], &[0.5, -1.0, -2.0, 0.2]],
    );
}
