fn updated_vjp(
    state: (f64, f64),
    reading: f64,
    noise: f64,
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), f64, f64) {
    let mean = state.0;
    let variance = state.1;
    let t = variance + noise;
    let gain = variance / t;
    let t_1 = reading - mean;
    let t_2 = 1.0 - gain;
    let d_gain = seed.0 * t_1 - seed.1 * variance;
    let d_reading = seed.0 * gain;
    let d_mean = seed.0 - d_reading;
    let t = d_gain / t;
    let t_3 = t * gain;
    let d_noise = -t_3;
    let d_variance = seed.1 * t_2 + t - t_3;
    let d_state_0 = d_mean;
    let d_state_1 = d_variance;
    ((mean + gain * t_1, t_2 * variance), (d_state_0, d_state_1), d_reading, d_noise)
}
pub fn kalman_track_grad(noise: f64, drift: f64) -> (f64, f64, f64) {
    let ((state_0, state_1), tape) = updated_augmented((0.0, 1.0), 1.2, noise);
    let state_1 = state_1 + drift * drift;
    let ((mean, variance), tape_1) = updated_augmented((state_0, state_1), 0.7, noise);
    let t = mean * mean / variance;
    let recip_variance = 1.0 / variance;
    let d_variance = 0.5 * recip_variance * t - 0.5 * recip_variance;
    let d_mean = -(mean * recip_variance);
    let mut d_state_0 = (::autodiff_runtime::Differentiable::zero_like(&state_0), -0.0);
    let mut d_noise = -0.0;
    updated_adjoint(
        (state_0, state_1),
        &mut d_state_0,
        0.7,
        ::autodiff_runtime::Constant,
        noise,
        &mut d_noise,
        tape_1,
        (d_mean, d_variance),
    );
    let t_1 = d_state_0.1 * drift;
    let d_drift = t_1 + t_1;
    let mut d_noise_1 = -0.0;
    updated_adjoint(
        (0.0, 1.0),
        ::autodiff_runtime::Constant,
        1.2,
        ::autodiff_runtime::Constant,
        noise,
        &mut d_noise_1,
        tape,
        (d_state_0.0, d_state_0.1),
    );
    let d_noise = d_noise + d_noise_1;
    (-0.5 * (t + variance.ln()), d_noise, d_drift)
}
