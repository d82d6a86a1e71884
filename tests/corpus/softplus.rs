//! Softplus, evaluated in the way that neither overflows nor cancels.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// ln(1 + eˣ).
#[differentiate(reverse)]
pub fn softplus(x: f64) -> f64 {
    if x > 30.0 {
        x
    } else if x < -30.0 {
        x.exp()
    } else {
        x.exp().ln_1p()
    }
}

pub fn check() {
    check_gradient(|[x]| softplus(x), |[x]| softplus_grad(x), &[[-3.0], [0.0], [2.5], [35.0], [-33.0]]);
    check_closed_form(
        |[x]| softplus(x),
        |[x]| softplus_grad(x),
        |[x]| [1.0 / (1.0 + (-x).exp())],
        &[[800.0], [-800.0], [1.0], [40.0]],
    );
}
