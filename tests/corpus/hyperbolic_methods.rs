//! The hyperbolic functions as methods.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Waves over water of a given depth, and a cable that hangs over it.
#[differentiate(reverse)]
pub fn hyperbolic_methods(wavenumber: f64, depth: f64, sag: f64) -> f64 {
    let kd = wavenumber * depth;
    let frequency = (9.81 * wavenumber * kd.tanh()).sqrt();
    let group = 0.5 * (1.0 + 2.0 * kd / (2.0 * kd).sinh());
    let cable = sag * (depth / sag).cosh();
    let rapidity = (0.5 * kd.tanh()).atanh() + (cable / sag).acosh() + (sag - depth).asinh();
    frequency * group + cable + 0.37 * rapidity
}

pub fn check() {
    check_gradient(
        |[k, d, s]| hyperbolic_methods(k, d, s),
        |[k, d, s]| hyperbolic_methods_grad(k, d, s),
        &[[0.5, 1.2, 0.8], [2.0, 0.4, 1.5]],
    );
}
