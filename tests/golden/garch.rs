fn step_vjp(
    state: (f64, f64),
    shock: f64,
    persistence: (f64, f64, f64),
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), f64, (f64, f64, f64)) {
    let variance = state.0;
    let likelihood = state.1;
    let omega = persistence.0;
    let alpha = persistence.1;
    let beta = persistence.2;
    let t = TAU * variance;
    let t_1 = shock * shock;
    let t_2 = t_1 / variance;
    let density = -0.5 * (t.ln() + t_2);
    let t_3 = alpha * shock;
    let d_beta = seed.0 * variance;
    let t_4 = seed.0 * t_3;
    let d_alpha = seed.0 * t_1;
    let d_density = seed.1;
    let t_1 = d_density * 0.5;
    let recip_variance = 1.0 / variance;
    let d_shock = t_4 + t_4 - d_density * recip_variance * shock;
    let d_variance = seed.0 * beta + t_1 * recip_variance * t_2 - t_1 / t * TAU;
    let d_omega = seed.0;
    let d_likelihood = seed.1;
    let d_state_0 = d_variance;
    let d_state_1 = d_likelihood;
    let d_persistence_0 = d_omega;
    let d_persistence_1 = d_alpha;
    let d_persistence_2 = d_beta;
    (
        (omega + t_3 * shock + beta * variance, likelihood + density),
        (d_state_0, d_state_1),
        d_shock,
        (d_persistence_0, d_persistence_1, d_persistence_2),
    )
}
pub fn garch_grad(
    r1: f64,
    r2: f64,
    r3: f64,
    omega: f64,
    alpha: f64,
    beta: f64,
) -> (f64, f64, f64, f64, f64, f64, f64) {
    let t = 1.0 - alpha - beta;
    let state_0 = omega / t;
    let ((state_0_1, state_1), tape) = step_augmented(
        (state_0, 0.0),
        r1,
        (omega, alpha, beta),
    );
    let ((state_0_2, state_1_1), tape_1) = step_augmented(
        (state_0_1, state_1),
        r2,
        (omega, alpha, beta),
    );
    let ((state_0_3, state_1_2), tape_2) = step_augmented(
        (state_0_2, state_1_1),
        r3,
        (omega, alpha, beta),
    );
    let mut d_state_0 = (
        ::autodiff_runtime::Differentiable::zero_like(&state_0_2),
        ::autodiff_runtime::Differentiable::zero_like(&state_1_1),
    );
    let mut d_r3 = -0.0;
    let mut d_omega = (-0.0, -0.0, -0.0);
    step_adjoint(
        (state_0_2, state_1_1),
        &mut d_state_0,
        r3,
        &mut d_r3,
        (omega, alpha, beta),
        &mut d_omega,
        tape_2,
        (::autodiff_runtime::Differentiable::zero_like(&state_0_3), 1.0),
    );
    let mut d_state_0_1 = (
        ::autodiff_runtime::Differentiable::zero_like(&state_0_1),
        ::autodiff_runtime::Differentiable::zero_like(&state_1),
    );
    let mut d_r2 = -0.0;
    let mut d_omega_1 = (-0.0, -0.0, -0.0);
    step_adjoint(
        (state_0_1, state_1),
        &mut d_state_0_1,
        r2,
        &mut d_r2,
        (omega, alpha, beta),
        &mut d_omega_1,
        tape_1,
        (d_state_0.0, d_state_0.1),
    );
    let mut d_state_0 = (-0.0, -0.0);
    let mut d_r1 = -0.0;
    let mut d_omega_2 = (-0.0, -0.0, -0.0);
    step_adjoint(
        (state_0, 0.0),
        &mut d_state_0,
        r1,
        &mut d_r1,
        (omega, alpha, beta),
        &mut d_omega_2,
        tape,
        (d_state_0_1.0, d_state_0_1.1),
    );
    let t = d_state_0.0 / t;
    let d_omega_3 = d_omega.0 + d_omega_1.0 + d_omega_2.0 + t;
    let t = t * state_0;
    let d_beta = d_omega.2 + d_omega_1.2 + d_omega_2.2 + t;
    let d_alpha = d_omega.1 + d_omega_1.1 + d_omega_2.1 + t;
    (state_1_2, d_r1, d_r2, d_r3, d_omega_3, d_alpha, d_beta)
}
