//! The circular functions by their paths.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A sum of each, with weights that tell them apart.
#[differentiate(reverse)]
pub fn trigonometry_paths(x: f64, y: f64) -> f64 {
    let (sine, cosine) = f64::sin_cos(x * y);
    let circular = f64::sin(x) + 2.0 * f64::cos(y) + 3.0 * f64::tan(x - y);
    let inverse = 0.1 * f64::asin(x / 2.0) + 0.2 * f64::acos(y / 3.0) + 0.3 * f64::atan(x + y);
    circular * inverse + f64::atan2(y, x) - 0.5 * sine * cosine.powi(2)
}

pub fn check() {
    check_gradient(
        |[x, y]| trigonometry_paths(x, y),
        |[x, y]| trigonometry_paths_grad(x, y),
        &[[0.4, 0.9], [-1.2, 1.4], [1.1, -0.2]],
    );
}
