//! Black-body radiation in SI units: constants from 10⁻³⁴ to 10⁸, and results to match.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

const H: f64 = 6.626_070_15e-34;
const C: f64 = 2.997_924_58e8;
const K: f64 = 1.380_649e-23;

/// The spectral radiance at a wavelength in metres.
#[differentiate(reverse)]
pub fn planck_radiation(wavelength: f64, temperature: f64) -> f64 {
    let exponent = H * C / (wavelength * K * temperature);
    if exponent > 600.0 {
        return 0.0;
    }
    2.0 * H * C * C / wavelength.powi(5) / exponent.exp_m1()
}

pub fn check() {
    check_gradient(
        |[l, t]| planck_radiation(l, t),
        |[l, t]| planck_radiation_grad(l, t),
        &[[5e-7, 5778.0], [1e-5, 300.0], [1e-8, 300.0], [1e-3, 2.7]],
    );
}
