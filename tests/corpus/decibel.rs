//! Sound levels: two incoherent sources added in decibels.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn power(level: f64) -> f64 {
    10.0_f64.powf(level / 10.0)
}

/// The level of both sources together.
#[differentiate(reverse)]
pub fn decibel(first: f64, second: f64) -> f64 {
    10.0 * (power(first) + power(second)).log10()
}

pub fn check() {
    check_gradient(
        |[a, b]| decibel(a, b),
        |[a, b]| decibel_grad(a, b),
        &[[60.0, 57.0], [30.0, 42.0], [-3.0, 1.0]],
    );
    check_closed_form(|[a, b]| decibel(a, b), |[a, b]| decibel_grad(a, b), |_| [0.5, 0.5], &[[60.0, 60.0]]);
}
