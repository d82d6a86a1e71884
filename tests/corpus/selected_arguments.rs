//! Only one of three numbers is to be differentiated by.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A chemical reaction's rate by Arrhenius' law, whose temperature alone is of interest.
#[differentiate(reverse, wrt(temperature))]
pub fn selected_arguments(prefactor: f64, temperature: f64, activation: f64) -> f64 {
    const GAS: f64 = 8.314_462_618;
    let exponent = -activation / (GAS * temperature);
    let scaled = prefactor.ln().abs().floor();
    prefactor * temperature.powf(0.5) * exponent.exp() + scaled
}

pub fn check() {
    check_gradient(
        |[t]| selected_arguments(2e3, t, 5e4),
        |[t]| selected_arguments_grad(2e3, t, 5e4),
        &[[900.0], [1400.0]],
    );
}
