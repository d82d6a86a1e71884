//! One step of an autoregressive process of order two.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// The new state, newest first.
#[differentiate(reverse)]
pub fn autoregression(state: (f64, f64), weights: (f64, f64), drift: f64, shock: f64) -> (f64, f64) {
    let (newest, older) = state;
    let next = drift + weights.0 * newest + weights.1 * older + shock;
    (next, newest)
}

pub fn check() {
    check_vjp::<f64, 6, 2>(
        |[a, b, w, u, d, s]| autoregression((a, b), (w, u), d, s).into(),
        |[a, b, w, u, d, s], seed| {
            let (value, d_state, d_weights, d_drift, d_shock) =
                autoregression_vjp((a, b), (w, u), d, s, seed.into());
            (value.into(), [d_state.0, d_state.1, d_weights.0, d_weights.1, d_drift, d_shock])
        },
        &[[1.0, 0.7, 0.5, 0.3, 0.1, -0.2], [-2.0, 1.5, 1.1, -0.4, 0.0, 0.9]],
    );
}
