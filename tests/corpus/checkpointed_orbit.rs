//! An orbit by steps that fit its distance, so that nobody knows their number: its state is kept every fifth step.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse, checkpoint = 5)]
pub fn checkpointed_orbit(distance: f64, speed: f64, mass: f64) -> f64 {
    let (mut x, mut y) = (distance, 0.0);
    let (mut v_x, mut v_y) = (0.0, speed);
    let mut time = 0.0;
    while time < 2.0 {
        let cubed = (x * x + y * y).sqrt().powi(3);
        let step = if cubed < 1.0 { 0.1 * cubed.sqrt() } else { 0.1 };
        let step = step.min(2.0 - time);
        v_x -= step * mass * x / cubed;
        v_y -= step * mass * y / cubed;
        x += step * v_x;
        y += step * v_y;
        time += step;
    }
    0.5 * (v_x * v_x + v_y * v_y) - mass / x.hypot(y) + x * y
}

pub fn check() {
    check_gradient(
        |[distance, speed, mass]| checkpointed_orbit(distance, speed, mass),
        |[distance, speed, mass]| checkpointed_orbit_grad(distance, speed, mass),
        &[[1.01, 1.1, 1.2], [1.3, 0.6, 1.0], [0.83, 0.9, 0.7]],
    );
}
