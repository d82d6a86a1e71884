//! The loss of a logistic classifier, with a label that picks the branch.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

use crate::softplus::*;

/// The loss of a linear score, with regularisation of either kind.
#[differentiate(reverse)]
pub fn cross_entropy(weight: f64, bias: f64, feature: f64, label: bool, norm: u8) -> f64 {
    let score = weight * feature + bias;
    let loss = softplus(if label { -score } else { score });
    let penalty = match norm {
        1 => weight.abs(),
        2 => weight * weight,
        _ => 0.0,
    };
    loss + 0.1 * penalty
}

pub fn check() {
    for (label, norm) in [(true, 0), (false, 1), (true, 2)] {
        check_gradient(
            |[w, b, x]| cross_entropy(w, b, x, label, norm),
            |[w, b, x]| cross_entropy_grad(w, b, x, label, norm),
            &[[0.5, -0.2, 1.5], [-1.2, 0.4, 0.8], [20.0, 0.1, 2.0]],
        );
    }
}
