//! The drag coefficient of a sphere by correlations for ranges of the Reynolds number.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The drag on a sphere in a fluid, in newtons.
#[differentiate(reverse)]
pub fn sphere_drag(speed: f64, diameter: f64, density: f64, viscosity: f64) -> f64 {
    let reynolds = density * speed * diameter / viscosity;
    let coefficient = match reynolds {
        re if re < 0.5 => 24.0 / re,
        re if re < 1000.0 => 24.0 / re * (1.0 + 0.15 * re.powf(0.687)),
        re if re < 2e5 => 0.44,
        re => 0.44 / (1.0 + (re / 3e5).powi(2)),
    };
    let area = std::f64::consts::FRAC_PI_4 * diameter * diameter;
    0.5 * density * speed * speed * area * coefficient
}

pub fn check() {
    check_gradient(
        |[v, d, r, m]| sphere_drag(v, d, r, m),
        |[v, d, r, m]| sphere_drag_grad(v, d, r, m),
        &[
            [0.001, 1e-4, 1000.0, 1e-3],
            [0.05, 1e-3, 1000.0, 1e-3],
            [2.0, 0.05, 1.2, 1.8e-5],
            [40.0, 0.2, 1.2, 1.8e-5],
        ],
    );
}
