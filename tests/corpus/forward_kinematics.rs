//! The hand of an arm with many joints: a tuple and an angle carried round a loop.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn forward_kinematics(angles: &[f64], lengths: &[f64]) -> (f64, f64) {
    let mut heading = 0.0;
    let mut hand = (0.0, 0.0);
    for (angle, length) in angles.iter().zip(lengths.iter()) {
        heading += angle;
        hand.0 += length * heading.cos();
        hand.1 += length * heading.sin();
    }
    hand
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let (x, y) = forward_kinematics(&v[..3], &v[3..]);
            vec![x, y]
        },
        |v, seed, d| {
            let (d_angles, d_lengths) = d.split_at_mut(3);
            let (x, y) = forward_kinematics_vjp(&v[..3], d_angles, &v[3..], d_lengths, (seed[0], seed[1]));
            vec![x, y]
        },
        &[&[0.5, 0.7, -0.4, 1.0, 0.8, 0.3], &[0.5, 0.7, -0.4]],
    );
}
