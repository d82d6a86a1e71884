//! Parameters that are taken apart where they are declared, and one that is ignored.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The squared distance of a point to a line through two others.
#[differentiate(reverse)]
pub fn pattern_parameters((x, y): (f64, f64), ((x0, y0), end): ((f64, f64), (f64, f64)), _unit: f64) -> f64 {
    let (dx, dy) = (end.0 - x0, end.1 - y0);
    let area = dx * (y0 - y) - dy * (x0 - x);
    area * area / (dx * dx + dy * dy)
}

pub fn check() {
    check_gradient(
        |[x, y, a, b, c, d, u]| pattern_parameters((x, y), ((a, b), (c, d)), u),
        |[x, y, a, b, c, d, u]| {
            let (value, point, (start, end), d_unit) =
                pattern_parameters_grad((x, y), ((a, b), (c, d)), u);
            (value, point.0, point.1, start.0, start.1, end.0, end.1, d_unit)
        },
        &[[0.3, 2.0, -1.0, 0.5, 2.0, 1.0, 1.0], [4.0, -0.3, 0.0, 0.2, 1.0, -1.0, 2.0]],
    );
}
