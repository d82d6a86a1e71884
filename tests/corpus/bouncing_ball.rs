//! A simulation until a time that is an argument: a `while` over floats, with a bounce now and then.
#![allow(clippy::assign_op_pattern)]

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn bouncing_ball(height: f64, restitution: f64, end: f64) -> f64 {
    let dt = 0.05;
    let g = 9.81;
    let (mut y, mut v, mut t) = (height, 0.0, 0.0);
    while t < end {
        v -= g * dt;
        y += v * dt;
        if y < 0.0 {
            y = -restitution * y;
            v = -restitution * v;
        }
        t += dt;
    }
    y + v * (end - t)
}

pub fn check() {
    check_gradient(
        |[h, r, e]| bouncing_ball(h, r, e),
        |[h, r, e]| bouncing_ball_grad(h, r, e),
        &[[1.0, 0.8, 1.03], [2.0, 0.6, 0.32], [1.5, 0.9, -0.1]],
    );
}
