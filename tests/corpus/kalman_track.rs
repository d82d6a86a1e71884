//! The likelihood of a track under a Kalman filter: a state in a tuple, renewed by calls and changed in its fields.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn updated(state: (f64, f64), reading: f64, noise: f64) -> (f64, f64) {
    let (mean, variance) = state;
    let gain = variance / (variance + noise);
    (mean + gain * (reading - mean), (1.0 - gain) * variance)
}

/// Two readings with a drift between them.
#[differentiate(reverse)]
pub fn kalman_track(noise: f64, drift: f64) -> f64 {
    let mut state = (0.0, 1.0);
    state = updated(state, 1.2, noise);
    state.1 += drift * drift;
    state = updated(state, 0.7, noise);
    let (mean, variance) = state;
    -0.5 * (mean * mean / variance + variance.ln())
}

pub fn check() {
    check_gradient(|[n, d]| kalman_track(n, d), |[n, d]| kalman_track_grad(n, d), &[[0.4, 0.3], [1.5, -0.8]]);
}
