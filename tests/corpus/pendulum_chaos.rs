//! The accelerations of a double pendulum.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// Both angular accelerations of unit masses on unit rods.
#[differentiate(reverse)]
pub fn pendulum_chaos(angles: (f64, f64), speeds: (f64, f64)) -> (f64, f64) {
    let g = 9.81;
    let ((t1, t2), (w1, w2)) = (angles, speeds);
    let (sine, cosine) = (t1 - t2).sin_cos();
    let denominator = 3.0 - (2.0 * (t1 - t2)).cos();
    let first = -g * 3.0 * t1.sin() - g * (t1 - 2.0 * t2).sin() - 2.0 * sine * (w2 * w2 + w1 * w1 * cosine);
    let second = 2.0 * sine * (2.0 * w1 * w1 + 2.0 * g * t1.cos() + w2 * w2 * cosine);
    (first / denominator, second / denominator)
}

pub fn check() {
    check_vjp::<f64, 4, 2>(
        |[a, b, v, w]| pendulum_chaos((a, b), (v, w)).into(),
        |[a, b, v, w], seed| {
            let (value, d_angles, d_speeds) = pendulum_chaos_vjp((a, b), (v, w), seed.into());
            (value.into(), [d_angles.0, d_angles.1, d_speeds.0, d_speeds.1])
        },
        &[[0.5, -0.3, 1.0, 2.0], [2.1, 1.4, -0.7, 0.4]],
    );
}
