//! A point in polar coordinates, seen along a direction: `sin_cos`, whose results serve both sweeps.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn polar(radius: f64, angle: f64, along_x: f64, along_y: f64) -> f64 {
    let (sin, cos) = angle.sin_cos();
    radius * cos * along_x + radius * sin * along_y
}

fn by_hand(radius: f64, angle: f64, along_x: f64, along_y: f64) -> (f64, f64, f64, f64, f64) {
    let (sin, cos) = angle.sin_cos();
    let (x, y) = (radius * cos, radius * sin);
    let d_radius = along_y * sin + along_x * cos;
    let d_angle = along_y * x - along_x * y;
    (x * along_x + y * along_y, d_radius, d_angle, x, y)
}

compare!(polar, polar_grad, (radius: f64, angle: f64, along_x: f64, along_y: f64) -> (f64, f64, f64, f64, f64));
