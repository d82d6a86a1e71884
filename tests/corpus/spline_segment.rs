//! A cubic Hermite segment that is continued linearly beyond its ends.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn hermite(t: f64, ends: (f64, f64), slopes: (f64, f64)) -> f64 {
    let (p, q) = ends;
    let (t2, t3) = (t * t, t * t * t);
    (2.0 * t3 - 3.0 * t2 + 1.0) * p
        + (t3 - 2.0 * t2 + t) * slopes.0
        + (-2.0 * t3 + 3.0 * t2) * q
        + (t3 - t2) * slopes.1
}

/// The curve at `x` on a segment from 0 to `width`.
#[differentiate(reverse)]
pub fn spline_segment(x: f64, width: f64, ends: (f64, f64), slopes: (f64, f64)) -> f64 {
    let t = x / width;
    match t {
        t if t < 0.0 => ends.0 + x * slopes.0,
        t if t > 1.0 => ends.1 + (x - width) * slopes.1,
        t => hermite(t, ends, (width * slopes.0, width * slopes.1)),
    }
}

pub fn check() {
    check_gradient(
        |[x, w, a, b, m, n]| spline_segment(x, w, (a, b), (m, n)),
        |[x, w, a, b, m, n]| {
            let (value, d_x, d_w, (d_a, d_b), (d_m, d_n)) = spline_segment_grad(x, w, (a, b), (m, n));
            (value, d_x, d_w, d_a, d_b, d_m, d_n)
        },
        &[
            [0.4, 1.5, 1.0, 2.0, 0.5, -0.3],
            [-0.7, 1.5, 1.0, 2.0, 0.5, -0.3],
            [2.4, 1.1, -1.0, 0.3, 0.8, 1.9],
        ],
    );
}
