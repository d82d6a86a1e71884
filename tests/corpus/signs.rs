//! Signs taken and given, as methods and by their paths.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A valve's flow: the square root of the pressure, with the sign of the pressure.
#[differentiate(reverse)]
pub fn signs(pressure: f64, opening: f64, lever: f64) -> f64 {
    let flow = opening * pressure.abs().sqrt().copysign(pressure);
    let direction = lever.signum() + 2.0 * f64::signum(pressure);
    let spring = f64::copysign(opening, lever) * lever;
    flow * direction - spring + 3.0_f64.copysign(opening) * opening
}

pub fn check() {
    check_gradient(
        |[p, o, l]| signs(p, o, l),
        |[p, o, l]| signs_grad(p, o, l),
        &[[2.0, 0.5, -0.3], [-1.5, 0.8, 0.7], [0.4, -0.6, -2.0]],
    );
}
