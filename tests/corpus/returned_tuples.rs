//! Early returns of tuples, from branches that also change variables.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// The position and the speed of a ball after a time, with one bounce.
#[differentiate(reverse)]
pub fn returned_tuples(height: f64, mut speed: f64, t: f64, restitution: f64) -> (f64, f64) {
    let g = 9.81;
    let fall = height + speed * t - 0.5 * g * t * t;
    if fall >= 0.0 {
        return (fall, speed - g * t);
    }
    let impact = (speed * speed + 2.0 * g * height).sqrt();
    let rest = t - (speed + impact) / g;
    speed = restitution * impact;
    let rise = speed * rest - 0.5 * g * rest * rest;
    if rise < 0.0 {
        return (0.0, 0.0);
    }
    speed -= g * rest;
    (rise, speed)
}

pub fn check() {
    check_vjp::<f64, 4, 2>(
        |[h, v, t, e]| returned_tuples(h, v, t, e).into(),
        |[h, v, t, e], seed| {
            let (value, d_h, d_v, d_t, d_e) = returned_tuples_vjp(h, v, t, e, seed.into());
            (value.into(), [d_h, d_v, d_t, d_e])
        },
        &[[2.0, 1.0, 0.3, 0.8], [2.0, 1.0, 0.9, 0.8], [1.0, 0.5, 3.0, 0.5]],
    );
}
