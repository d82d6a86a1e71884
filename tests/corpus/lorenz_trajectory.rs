//! Lorenz's system by Runge-Kutta steps on arrays: `map`, `from_fn` and closures that take and return arrays.

use std::array::from_fn;

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn lorenz_trajectory(start: [f64; 3], sigma: f64, rho: f64, beta: f64) -> f64 {
    let dt = 0.02;
    let slope = |[x, y, z]: [f64; 3]| [sigma * (y - x), x * (rho - z) - y, x * y - beta * z];
    let moved = |s: [f64; 3], k: [f64; 3], h: f64| -> [f64; 3] { from_fn(|i| s[i] + h * k[i]) };
    let mut state = start;
    for _ in 0..5 {
        let k1 = slope(state);
        let k2 = slope(moved(state, k1, dt / 2.0));
        let k3 = slope(moved(state, k2, dt / 2.0));
        let k4 = slope(moved(state, k3, dt));
        state = from_fn(|i| state[i] + dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]));
    }
    state.map(|s| s * s).iter().sum()
}

pub fn check() {
    check_gradient(
        |[x, y, z, s, r, b]| lorenz_trajectory([x, y, z], s, r, b),
        |[x, y, z, s, r, b]| {
            let (value, d_start, d_s, d_r, d_b) = lorenz_trajectory_grad([x, y, z], s, r, b);
            (value, [d_start[0], d_start[1], d_start[2], d_s, d_r, d_b])
        },
        &[[1.0, 2.0, 1.5, 10.0, 28.0, 2.7], [-3.0, 0.5, 12.0, 9.0, 20.0, 2.5]],
    );
}
