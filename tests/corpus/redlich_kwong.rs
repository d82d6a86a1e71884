//! The compressibility factor of a Redlich-Kwong gas, with its parameters from the critical point.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

mod constants {
    pub(super) const GAS: f64 = 8.314_462_618;
    pub(super) const OMEGA_A: f64 = 0.427_48;
    pub(super) const OMEGA_B: f64 = 0.086_64;
}

#[differentiate(reverse)]
fn parameters(critical_temperature: f64, critical_pressure: f64) -> (f64, f64) {
    let rt = constants::GAS * critical_temperature;
    let a = constants::OMEGA_A * rt * rt * critical_temperature.sqrt() / critical_pressure;
    (a, constants::OMEGA_B * rt / critical_pressure)
}

/// Z = p V / (R T).
#[differentiate(reverse)]
pub fn redlich_kwong(volume: f64, temperature: f64, critical: (f64, f64)) -> f64 {
    let (a, b) = parameters(critical.0, critical.1);
    volume / (volume - b) - a / (constants::GAS * temperature.powf(1.5) * (volume + b))
}

pub fn check() {
    check_gradient(
        |[v, t, tc, pc]| redlich_kwong(v, t, (tc, pc)),
        |[v, t, tc, pc]| {
            let (value, d_v, d_t, (d_tc, d_pc)) = redlich_kwong_grad(v, t, (tc, pc));
            (value, d_v, d_t, d_tc, d_pc)
        },
        &[[1e-3, 350.0, 304.1, 7.38e6], [4e-4, 250.0, 154.6, 5.04e6]],
    );
}
