//! A height field sampled between its lattice points, whose cell is found by a cast.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

fn height(column: i32, row: i32) -> f64 {
    f64::from((column * 7 + row * 13).rem_euclid(11)) / 11.0
}

/// The height at `(x, y)`, or that of the sea outside the map.
#[differentiate(reverse)]
pub fn bilinear_sample(x: f64, y: f64, sea: f64) -> f64 {
    if x < 0.0 || y < 0.0 {
        return sea;
    }
    let (column, row) = (x as i32, y as i32);
    let (u, v) = (x.fract(), y - y.floor());
    let near = height(column, row) * (1.0 - u) + height(column + 1, row) * u;
    let far = height(column, row + 1) * (1.0 - u) + height(column + 1, row + 1) * u;
    (near * (1.0 - v) + far * v).max(sea)
}

pub fn check() {
    check_gradient(
        |[x, y, s]| bilinear_sample(x, y, s),
        |[x, y, s]| bilinear_sample_grad(x, y, s),
        &[[2.3, 5.6, 0.01], [7.7, 0.4, 0.02], [-1.0, 2.0, 0.3], [4.45, 3.2, 0.999]],
    );
}
