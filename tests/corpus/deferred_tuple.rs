//! Deferred initialisation on the arms of a `match`, one of them through a tuple.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The area of a cross-section: a rectangle, a triangle, or an ellipse with a shared diameter.
#[differentiate(reverse)]
pub fn deferred_tuple(width: f64, height: f64, kind: u8) -> f64 {
    let (a, b);
    let factor;
    match kind {
        0 => {
            (a, b) = (width, height);
            factor = 1.0;
        }
        1 => {
            a = height;
            b = width;
            factor = 0.5;
        }
        _ => {
            let shared = (width * height).sqrt();
            (a, b) = (shared, shared * width / height);
            factor = std::f64::consts::FRAC_PI_4;
        }
    }
    factor * a * b
}

pub fn check() {
    for kind in 0..3 {
        check_gradient(
            |[w, h]| deferred_tuple(w, h, kind),
            |[w, h]| deferred_tuple_grad(w, h, kind),
            &[[2.0, 0.7], [0.3, 1.9]],
        );
    }
}
