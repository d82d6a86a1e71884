//! A point turned in the plane, with sine and cosine from one call.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// `(x, y)` turned by `angle` degrees.
#[differentiate(reverse)]
pub fn plane_rotation(x: f64, y: f64, angle: f64) -> (f64, f64) {
    let (sine, cosine) = angle.to_radians().sin_cos();
    (x * cosine - y * sine, x * sine + y * cosine)
}

pub fn check() {
    check_vjp::<f64, 3, 2>(
        |[x, y, angle]| plane_rotation(x, y, angle).into(),
        |[x, y, angle], seed| {
            let (value, d_x, d_y, d_angle) = plane_rotation_vjp(x, y, angle, seed.into());
            (value.into(), [d_x, d_y, d_angle])
        },
        &[[1.0, 2.0, 30.0], [-0.5, 0.3, 200.0], [0.7, -4.0, -75.0]],
    );
}
