//! A vector turned by a quaternion that need not be normalised.

use autodiff::{check_gradient, check_vjp};
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

/// The polar coordinates of a sum of echoes, and what it is made of.
#[differentiate(reverse)]
fn phasor(amplitude: f64, phase: f64) -> (f64, f64) {
    let echoes = [cross((amplitude, 0.0, 0.0), (0.0, phase, 1.0)), cross((0.0, amplitude, phase), (1.0, phase, 0.0))];
    let mut sum = (0.0, 0.0);
    for (x, y, z) in echoes {
        sum = (sum.0 + x - z, sum.1 + y * z);
    }
    sum
}

/// Two numbers by a function with an array, whose reverse is run once for both.
#[differentiate(reverse)]
fn interference(amplitude: f64, phase: f64) -> (f64, f64) {
    let (x, y) = phasor(amplitude, phase);
    (x * y, (x + amplitude).sin() - y)
}

/// What calls that in turn.
#[differentiate(reverse)]
fn intensity(amplitude: f64, phase: f64) -> f64 {
    let (product, difference) = interference(amplitude, phase.cos());
    product * difference
}

pub fn check() {
    check_vjp::<f64, 2, 2>(
        |[a, p]| interference(a, p).into(),
        |[a, p], seed| {
            let (value, d_amplitude, d_phase) = interference_vjp(a, p, seed.into());
            (value.into(), [d_amplitude, d_phase])
        },
        &[[0.8, 0.3], [-1.1, 1.7]],
    );
    check_gradient(|[a, p]| intensity(a, p), |[a, p]| intensity_grad(a, p), &[[0.8, 0.3], [-1.1, 1.7]]);
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
