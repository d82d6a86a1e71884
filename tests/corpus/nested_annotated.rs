//! An annotated function and constants inside the body.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Manning's flow in a trapezoidal channel, in cubic metres per second.
#[differentiate(reverse)]
pub fn nested_annotated(depth: f64, width: f64, slope: f64) -> f64 {
    const ROUGHNESS: f64 = 0.013;
    const SIDE: f64 = 1.5;

    #[differentiate(reverse)]
    fn hydraulic_radius(area: f64, perimeter: f64) -> f64 {
        area / perimeter
    }

    let area = depth * (width + SIDE * depth);
    let perimeter = width + 2.0 * depth * (1.0 + SIDE * SIDE).sqrt();
    let radius = hydraulic_radius(area, perimeter);
    area * radius.powf(2.0 / 3.0) * slope.sqrt() / ROUGHNESS
}

pub fn check() {
    check_gradient(
        |[d, w, s]| nested_annotated(d, w, s),
        |[d, w, s]| nested_annotated_grad(d, w, s),
        &[[0.8, 2.0, 0.001], [3.0, 10.0, 0.0004]],
    );
}
