//! Functions that round, as methods and by their paths: their derivative is zero, or one of the fraction.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A signal after several quantisers, of which only the remainder of one moves with it.
#[differentiate(reverse)]
pub fn rounding(signal: f64, step: f64) -> f64 {
    let scaled = signal / step;
    let levels = scaled.floor() + scaled.ceil() * 0.5 + scaled.round() * 0.25 + scaled.trunc() * 0.125;
    let paths = f64::floor(signal) - f64::ceil(signal) + f64::round(signal) * f64::trunc(signal);
    let left = scaled.fract() + 2.0 * f64::fract(signal);
    levels * step + paths * signal + left * left
}

pub fn check() {
    check_gradient(
        |[s, q]| rounding(s, q),
        |[s, q]| rounding_grad(s, q),
        &[[3.3, 0.7], [-2.2, 0.9], [0.8, 0.3]],
    );
}
