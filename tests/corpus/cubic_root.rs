//! The largest real root of a depressed cubic: Cardano's formula or its trigonometric form.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The largest x with x³ + p x + q = 0.
#[differentiate(reverse)]
pub fn cubic_root(p: f64, q: f64) -> f64 {
    let (third, half) = (p / 3.0, q / 2.0);
    let discriminant = half.powi(2) + third.powi(3);
    if discriminant >= 0.0 {
        let root = discriminant.sqrt();
        (-half + root).cbrt() + (-half - root).cbrt()
    } else {
        let radius = (-third).sqrt();
        let angle = (-half / radius.powi(3)).acos();
        2.0 * radius * (angle / 3.0).cos()
    }
}

pub fn check() {
    check_gradient(
        |[p, q]| cubic_root(p, q),
        |[p, q]| cubic_root_grad(p, q),
        &[[1.0, -2.0], [0.5, 0.7], [-3.0, 1.0], [-2.0, -0.3]],
    );
}
