//! The circular functions as methods.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The sun's elevation, the shadow of a pole under it, and where that points.
#[differentiate(reverse)]
pub fn trigonometry_methods(latitude: f64, declination: f64, hour: f64) -> f64 {
    let (sin_hour, cos_hour) = hour.sin_cos();
    let sine = latitude.sin() * declination.sin() + latitude.cos() * declination.cos() * cos_hour;
    let elevation = sine.asin();
    let zenith = (0.5 * sine).acos();
    let azimuth = sin_hour.atan2(cos_hour * latitude.sin() - declination.tan() * latitude.cos());
    let shadow = 1.0 / elevation.tan();
    elevation + 0.3 * zenith + 0.7 * azimuth + 0.11 * shadow.atan()
}

pub fn check() {
    check_gradient(
        |[l, d, h]| trigonometry_methods(l, d, h),
        |[l, d, h]| trigonometry_methods_grad(l, d, h),
        &[[0.9, 0.3, 0.4], [-0.5, -0.2, -1.1], [0.2, 0.1, 1.0]],
    );
}
