#[allow(clippy::too_many_arguments)]
pub fn heston_drift_vjp(
    state: (f64, f64),
    kappa: f64,
    theta: f64,
    sigma: f64,
    rho: f64,
    draws: (f64, f64),
    dt: f64,
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), f64, f64, f64, f64) {
    let log_price = state.0;
    let variance = state.1;
    let z1 = draws.0;
    let z2 = draws.1;
    let truncated = variance.max(0.0);
    let deviation = (truncated * dt).sqrt();
    let sqrt_1 = (1.0_f64 - rho * rho).sqrt();
    let correlated = rho * z1 + sqrt_1 * z2;
    let t = theta - truncated;
    let t_1 = sigma * deviation;
    let t_2 = seed.1 * correlated;
    let d_correlated = seed.1 * t_1;
    let d_sigma = t_2 * deviation;
    let t_3 = seed.1 * dt;
    let d_kappa = t_3 * t;
    let d_theta = t_3 * kappa;
    let d_deviation = t_2 * sigma + seed.0 * z1;
    let d_rho = d_correlated * z1 - d_correlated * z2 / sqrt_1 * rho;
    let d_truncated = -d_theta - seed.0 * dt * 0.5
        + d_deviation * (0.5 / deviation) * dt;
    let d_variance = if truncated == variance { seed.1 + d_truncated } else { seed.1 };
    let d_log_price = seed.0;
    let d_state_0 = d_log_price;
    let d_state_1 = d_variance;
    (
        (
            log_price - 0.5 * truncated * dt + deviation * z1,
            variance + kappa * t * dt + t_1 * correlated,
        ),
        (d_state_0, d_state_1),
        d_kappa,
        d_theta,
        d_sigma,
        d_rho,
    )
}
