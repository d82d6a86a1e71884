//! The drag of a sphere, by Stokes' law at low speeds: an early return.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn drag(speed: f64, radius: f64, viscosity: f64) -> f64 {
    let viscous = 18.849_555_921_538_76 * viscosity * radius * speed;
    let reynolds = speed * radius / viscosity;
    if reynolds < 0.5 {
        return viscous;
    }
    viscous * (1.0 + 0.15 * reynolds)
}

fn by_hand(speed: f64, radius: f64, viscosity: f64) -> (f64, f64, f64, f64) {
    let stokes = 18.849_555_921_538_76 * viscosity;
    let per_speed = stokes * radius;
    let viscous = per_speed * speed;
    let reynolds = speed * radius / viscosity;
    if reynolds < 0.5 {
        return (viscous, per_speed, stokes * speed, 18.849_555_921_538_76 * (radius * speed));
    }
    let correction = 1.0 + 0.15 * reynolds;
    let d_reynolds = 0.15 * viscous;
    let d_product = d_reynolds / viscosity;
    let d_stokes = correction * speed * radius;
    (
        viscous * correction,
        correction * per_speed + d_product * radius,
        correction * speed * stokes + d_product * speed,
        18.849_555_921_538_76 * d_stokes - d_product * reynolds,
    )
}

compare!(drag, drag_grad, (speed: f64, radius: f64, viscosity: f64) -> (f64, f64, f64, f64));
