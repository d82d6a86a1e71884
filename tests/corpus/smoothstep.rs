//! The shader function `smoothstep`, and Perlin's smoother one.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Rises from 0 at `edge0` to 1 at `edge1`.
#[differentiate(reverse)]
pub fn smoothstep(edge0: f64, edge1: f64, x: f64, smoother: bool) -> f64 {
    let t = ((x - edge0) / (edge1 - edge0)).clamp(0.0, 1.0);
    if smoother {
        t * t * t * (t * (t * 6.0 - 15.0) + 10.0)
    } else {
        t * t * (3.0 - 2.0 * t)
    }
}

pub fn check() {
    for smoother in [false, true] {
        check_gradient(
            |[a, b, x]| smoothstep(a, b, x, smoother),
            |[a, b, x]| smoothstep_grad(a, b, x, smoother),
            &[[0.1, 1.2, 0.7], [-1.0, 3.0, 0.1], [0.1, 1.2, 0.05], [0.1, 1.2, 1.9]],
        );
    }
}
