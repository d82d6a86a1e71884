//! The likelihood of three returns under a GARCH process, by calls that pass a state in a tuple.

use std::f64::consts::TAU;

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn step(state: (f64, f64), shock: f64, persistence: (f64, f64, f64)) -> (f64, f64) {
    let (variance, likelihood) = state;
    let (omega, alpha, beta) = persistence;
    let density = -0.5 * ((TAU * variance).ln() + shock * shock / variance);
    (omega + alpha * shock * shock + beta * variance, likelihood + density)
}

/// The log-likelihood of the returns, starting from the long-run variance.
#[differentiate(reverse)]
pub fn garch(r1: f64, r2: f64, r3: f64, omega: f64, alpha: f64, beta: f64) -> f64 {
    let persistence = (omega, alpha, beta);
    let mut state = (omega / (1.0 - alpha - beta), 0.0);
    state = step(state, r1, persistence);
    state = step(state, r2, persistence);
    state = step(state, r3, persistence);
    state.1
}

pub fn check() {
    check_gradient(
        |[r, s, t, o, a, b]| garch(r, s, t, o, a, b),
        |[r, s, t, o, a, b]| garch_grad(r, s, t, o, a, b),
        &[[0.3, -0.8, 1.1, 0.1, 0.15, 0.7], [-0.02, 0.05, 0.01, 0.001, 0.3, 0.5]],
    );
}
