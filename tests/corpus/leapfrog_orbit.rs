//! An orbit by leapfrog: position and velocity in arrays that are changed element by element.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn acceleration(position: &[f64; 2], mu: f64) -> [f64; 2] {
    let r2 = position[0].powi(2) + position[1].powi(2);
    let factor = -mu / (r2 * r2.sqrt());
    [factor * position[0], factor * position[1]]
}

#[differentiate(reverse)]
pub fn leapfrog_orbit(radius: f64, speed: f64, mu: f64, dt: f64) -> f64 {
    let mut position = [radius, 0.0];
    let mut velocity = [0.0, speed];
    for _ in 0..12 {
        let a = acceleration(&position, mu);
        for k in 0..2 {
            velocity[k] += 0.5 * dt * a[k];
            position[k] += dt * velocity[k];
        }
        let a = acceleration(&position, mu);
        for (v, a) in velocity.iter_mut().zip(a) {
            *v += 0.5 * dt * a;
        }
    }
    let kinetic = velocity.iter().map(|v| 0.5 * v * v).sum::<f64>();
    kinetic - mu / position[0].hypot(position[1]) + position[1].atan2(position[0])
}

pub fn check() {
    check_gradient(
        |[r, v, m, dt]| leapfrog_orbit(r, v, m, dt),
        |[r, v, m, dt]| leapfrog_orbit_grad(r, v, m, dt),
        &[[1.0, 1.1, 1.0, 0.1], [2.0, 0.5, 1.5, 0.05]],
    );
}
