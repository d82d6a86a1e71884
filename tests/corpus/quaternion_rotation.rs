//! A vector turned by a quaternion that need not be normalised.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn cross(a: (f64, f64, f64), b: (f64, f64, f64)) -> (f64, f64, f64) {
    (a.1 * b.2 - a.2 * b.1, a.2 * b.0 - a.0 * b.2, a.0 * b.1 - a.1 * b.0)
}

/// The image of `v` under the rotation by `(w, axis)`.
#[differentiate(reverse)]
pub fn quaternion_rotation(quaternion: (f64, (f64, f64, f64)), v: (f64, f64, f64)) -> (f64, f64, f64) {
    let (w, axis) = quaternion;
    let (x, y, z) = axis;
    let scale = 2.0 / (w * w + x * x + y * y + z * z);
    let (tx, ty, tz) = cross(axis, v);
    let (ux, uy, uz) = cross(axis, (tx, ty, tz));
    (v.0 + scale * (w * tx + ux), v.1 + scale * (w * ty + uy), v.2 + scale * (w * tz + uz))
}

pub fn check() {
    check_vjp::<f64, 7, 3>(
        |[w, x, y, z, a, b, c]| quaternion_rotation((w, (x, y, z)), (a, b, c)).into(),
        |[w, x, y, z, a, b, c], seed| {
            let (value, (dw, (dx, dy, dz)), (da, db, dc)) =
                quaternion_rotation_vjp((w, (x, y, z)), (a, b, c), seed.into());
            (value.into(), [dw, dx, dy, dz, da, db, dc])
        },
        &[[0.9, 0.1, -0.3, 0.2, 1.0, 2.0, -0.5], [0.3, 0.7, 0.4, -0.6, -1.0, 0.2, 0.9]],
    );
}
