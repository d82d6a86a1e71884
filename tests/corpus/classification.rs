//! What can be asked of a float without a derivative.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A relative difference that guards against every special number.
#[differentiate(reverse)]
pub fn classification(a: f64, b: f64) -> f64 {
    let ratio = a / b;
    if ratio.is_nan() || f64::is_nan(b) {
        0.0
    } else if ratio.is_infinite() {
        a.signum()
    } else if !ratio.is_normal() {
        a
    } else if a.is_sign_negative() && f64::is_sign_positive(b) {
        ratio.tanh()
    } else if (a * a).is_finite() {
        (ratio.ln()).abs()
    } else {
        1.0
    }
}

pub fn check() {
    check_gradient(
        |[a, b]| classification(a, b),
        |[a, b]| classification_grad(a, b),
        &[[2.0, 3.0], [-0.4, 0.7], [-2.0, -0.5]],
    );
    assert_eq!(classification_grad(0.0, 0.0).0, 0.0);
    assert_eq!(classification_grad(-1.0, 0.0).0, -1.0);
    assert_eq!(classification_grad(0.0, 2.0), (0.0, 1.0, 0.0));
    assert_eq!(classification_grad(1e200, 1e100), (1.0, 0.0, 0.0));
}
