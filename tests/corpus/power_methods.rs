//! Powers, roots and their relatives as methods.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Kleiber's law, a sphere's radius from its volume, and a fused sum.
#[differentiate(reverse)]
pub fn power_methods(mass: f64, exponent: f64, density: f64, n: i32) -> f64 {
    let metabolic = 3.4 * mass.powf(exponent);
    let radius = (mass / density * 0.239).cbrt();
    let diagonal = radius.hypot(mass.sqrt());
    let fused = metabolic.mul_add(diagonal, 1.5_f64.mul_add(mass, density.recip()));
    let steep = (radius + 1.0).powi(n) + density.powf(0.25) + 1.1_f64.powf(mass);
    fused + steep
}

pub fn check() {
    for n in [-3, 0, 1, 2, 5] {
        check_gradient(
            |[m, e, d]| power_methods(m, e, d, n),
            |[m, e, d]| power_methods_grad(m, e, d, n),
            &[[1.2, 0.75, 1.06], [0.3, 0.67, 7.8], [9.0, 1.1, 0.5]],
        );
    }
}
