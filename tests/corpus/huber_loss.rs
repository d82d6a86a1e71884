//! The Huber loss of a residual, quadratic near zero and linear in the tails.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The loss of predicting `predicted` for `observed`.
#[differentiate(reverse)]
pub fn huber_loss(predicted: f64, observed: f64, delta: f64) -> f64 {
    let residual = (predicted - observed).abs();
    if residual <= delta { 0.5 * residual * residual } else { delta * (residual - 0.5 * delta) }
}

pub fn check() {
    check_gradient(
        |[p, o, d]| huber_loss(p, o, d),
        |[p, o, d]| huber_loss_grad(p, o, d),
        &[[1.0, 1.4, 1.35], [5.0, 1.0, 1.35], [-2.0, 1.0, 0.5]],
    );
}
