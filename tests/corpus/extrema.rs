//! The larger, the smaller, the absolute and the limited, as methods and by their paths.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// The signed distance to a rounded box, and one that is cut off.
#[differentiate(reverse)]
pub fn extrema(x: f64, y: f64, width: f64, radius: f64) -> f64 {
    let (qx, qy) = (x.abs() - width + radius, f64::abs(y) - 1.0 + radius);
    let outside = qx.max(0.0).hypot(f64::max(qy, 0.0));
    let inside = f64::min(qx.max(qy), 0.0);
    let distance = outside + inside - radius;
    distance + 0.1 * distance.clamp(-0.2, width) + 0.01 * f64::clamp(y, -radius, radius) + 0.3 * x.min(y)
}

#[differentiate(reverse)]
fn ties(x: f64, y: f64) -> f64 {
    x.max(y) + 10.0 * x.min(y)
}

pub fn check() {
    check_gradient(
        |[x, y, w, r]| extrema(x, y, w, r),
        |[x, y, w, r]| extrema_grad(x, y, w, r),
        &[
            [2.0, 1.7, 1.2, 0.1],
            [-0.3, 0.05, 1.2, 0.1],
            [0.4, -1.9, 1.5, 0.2],
            [3.0, 0.3, 0.8, 0.15],
            [-1.1, -0.97, 1.1, 0.3],
        ],
    );
    check_closed_form(|[x, y]| ties(x, y), |[x, y]| ties_grad(x, y), |_| [11.0, 0.0], &[[1.5, 1.5]]);
}
