//! One classical Runge-Kutta step of predators and prey.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn slope(state: (f64, f64), rates: (f64, f64)) -> (f64, f64) {
    let (prey, predators) = state;
    let eaten = prey * predators;
    (rates.0 * prey - eaten, eaten - rates.1 * predators)
}

#[differentiate(reverse)]
fn advanced(state: (f64, f64), slope: (f64, f64), h: f64) -> (f64, f64) {
    (state.0 + h * slope.0, state.1 + h * slope.1)
}

/// The state after a time `h`.
#[differentiate(reverse)]
pub fn runge_kutta(state: (f64, f64), rates: (f64, f64), h: f64) -> (f64, f64) {
    let k1 = slope(state, rates);
    let k2 = slope(advanced(state, k1, h / 2.0), rates);
    let k3 = slope(advanced(state, k2, h / 2.0), rates);
    let k4 = slope(advanced(state, k3, h), rates);
    let mean = ((k1.0 + 2.0 * (k2.0 + k3.0) + k4.0) / 6.0, (k1.1 + 2.0 * (k2.1 + k3.1) + k4.1) / 6.0);
    advanced(state, mean, h)
}

pub fn check() {
    check_vjp::<f64, 5, 2>(
        |[x, y, a, b, h]| runge_kutta((x, y), (a, b), h).into(),
        |[x, y, a, b, h], seed| {
            let (value, d_state, d_rates, d_h) = runge_kutta_vjp((x, y), (a, b), h, seed.into());
            (value.into(), [d_state.0, d_state.1, d_rates.0, d_rates.1, d_h])
        },
        &[[1.2, 0.8, 1.1, 0.7, 0.1], [0.4, 2.0, 0.6, 1.3, 0.4]],
    );
}
