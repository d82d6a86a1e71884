//! Attributes, documentation, visibility and types on a function and on its statements.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The vapour pressure of water by Antoine's equation.
///
/// In hectopascals, of a temperature in °C. Holds from 1 °C to 100 °C:
///
/// ```text
/// log₁₀ p = a - b / (c + t)
/// ```
#[inline]
#[must_use]
#[differentiate(reverse)]
#[allow(unused_variables, clippy::let_and_return)]
pub(crate) fn attributes_kept(
    temperature: f64,
    // Relative, between 0 and 1.
    humidity: f64,
) -> f64 {
    let (a, b, c): (f64, f64, f64) = (8.07131, 1730.63, 233.426);
    #[allow(unused)]
    let unused = 3;
    let exponent: f64 = a - b / (c + temperature); // mmHg
    let saturated: f64 = 10_f64.powf(exponent) * 1.333_22;
    let actual = { humidity * saturated };
    actual
}

pub fn check() {
    check_gradient(
        |[t, h]| attributes_kept(t, h),
        |[t, h]| attributes_kept_grad(t, h),
        &[[20.0, 0.4], [75.0, 0.9]],
    );
}
