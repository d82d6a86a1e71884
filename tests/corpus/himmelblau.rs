//! Himmelblau's function of four minima, with integer exponents.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// (x² + y - 11)² + (x + y² - 7)².
#[differentiate(reverse)]
pub fn himmelblau(x: f64, y: f64) -> f64 {
    (x.powi(2) + y - 11.0).powi(2) + (x + y.powi(2) - 7.0).powi(2)
}

pub fn check() {
    check_gradient(
        |[x, y]| himmelblau(x, y),
        |[x, y]| himmelblau_grad(x, y),
        &[[0.5, -0.25], [-3.0, 3.0], [4.0, 1.0]],
    );
}
