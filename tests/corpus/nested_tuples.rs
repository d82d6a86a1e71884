//! Tuples in tuples, built, taken apart, indexed, passed on and ignored in part.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn mirrored(segment: ((f64, f64), (f64, f64))) -> ((f64, f64), (f64, f64)) {
    let ((x0, y0), end) = segment;
    ((-x0, y0), (-end.0, end.1))
}

/// The signed area between a segment, its mirror image, and a weight's share of its length.
#[differentiate(reverse)]
pub fn nested_tuples(segment: ((f64, f64), (f64, f64)), weight: f64) -> f64 {
    let image = mirrored(segment);
    let ((a, b), (c, d)) = segment;
    let ((_, _), (e, f)) = image;
    let pair = ((a * d - b * c, weight), (e - image.0.0, f, 1.0));
    let ((area, w), (run, ..)) = pair;
    let (_, rise) = (pair.1.2, pair.1.1 - image.0.1);
    0.5 * area + w * run.hypot(rise)
}

pub fn check() {
    check_gradient(
        |[a, b, c, d, w]| nested_tuples(((a, b), (c, d)), w),
        |[a, b, c, d, w]| {
            let (value, ((d_a, d_b), (d_c, d_d)), d_w) = nested_tuples_grad(((a, b), (c, d)), w);
            (value, d_a, d_b, d_c, d_d, d_w)
        },
        &[[0.5, 0.2, 1.5, 2.0, 0.7], [-1.0, 0.3, 0.4, -0.8, 2.0]],
    );
}
