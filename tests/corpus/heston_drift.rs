//! One Euler step of Heston's stochastic volatility model with full truncation.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// The log-price and the variance after `dt`, given two independent normal draws.
#[differentiate(reverse, wrt(state, kappa, theta, sigma, rho))]
pub fn heston_drift(
    state: (f64, f64),
    kappa: f64,
    theta: f64,
    sigma: f64,
    rho: f64,
    draws: (f64, f64),
    dt: f64,
) -> (f64, f64) {
    let (log_price, variance) = state;
    let (z1, z2) = draws;
    let truncated = variance.max(0.0);
    let deviation = (truncated * dt).sqrt();
    let correlated = rho * z1 + (1.0 - rho * rho).sqrt() * z2;
    (
        log_price - 0.5 * truncated * dt + deviation * z1,
        variance + kappa * (theta - truncated) * dt + sigma * deviation * correlated,
    )
}

pub fn check() {
    let (draws, dt) = ((0.4, -1.1), 1.0 / 252.0);
    check_vjp::<f64, 6, 2>(
        |[x, v, k, t, s, r]| heston_drift((x, v), k, t, s, r, draws, dt).into(),
        |[x, v, k, t, s, r], seed| {
            let (value, d_state, d_k, d_t, d_s, d_r) =
                heston_drift_vjp((x, v), k, t, s, r, draws, dt, seed.into());
            (value.into(), [d_state.0, d_state.1, d_k, d_t, d_s, d_r])
        },
        &[[4.6, 0.04, 1.5, 0.05, 0.3, -0.7], [2.0, 0.2, 0.5, 0.1, 0.9, 0.2]],
    );
}
