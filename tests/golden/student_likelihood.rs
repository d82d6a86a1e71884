pub fn student_likelihood_grad(
    residual: f64,
    log_scale: f64,
    freedom: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G> {
        Then,
        Else(A, B, C, D, E, F, G),
    }
    let exp_1 = (-log_scale).exp();
    let z = residual * exp_1;
    let (value, branch) = if freedom > 1e6 {
        (-0.5 * (z * z + std::f64::consts::TAU.ln()) - log_scale, Branch::Then)
    } else {
        let half = (freedom + 1.0) / 2.0;
        let (t, tape) = log_gamma::log_gamma_augmented(half);
        let t_1 = freedom / 2.0;
        let (t_2, tape_1) = log_gamma::log_gamma_augmented(t_1);
        let t_3 = freedom * std::f64::consts::PI;
        let normaliser = t - t_2 - 0.5 * t_3.ln();
        let t = z * z / freedom;
        let ln_1p_1 = t.ln_1p();
        (
            normaliser - half * ln_1p_1 - log_scale,
            Branch::Else(half, tape, t_1, tape_1, t_3, t, ln_1p_1),
        )
    };
    let (d_log_scale, d_freedom, d_z) = match branch {
        Branch::Then => (-1.0, 0.0, -z),
        Branch::Else(half, tape, t, tape_1, t_1, t_2, ln_1p_1) => {
            let t_3 = half / (1.0 + t_2) / freedom;
            let mut d_argument = -0.0;
            log_gamma::log_gamma_adjoint(t, &mut d_argument, tape_1, -1.0);
            let mut d_half = -0.0;
            log_gamma::log_gamma_adjoint(half, &mut d_half, tape, 1.0);
            let d_half = d_half - ln_1p_1;
            (
                -1.0,
                t_3 * t_2 - 0.5 / t_1 * std::f64::consts::PI + d_argument / 2.0
                    + d_half / 2.0,
                -2.0 * (t_3 * z),
            )
        }
    };
    let d_residual = d_z * exp_1;
    let d_log_scale = d_log_scale - d_z * z;
    (value, d_residual, d_log_scale, d_freedom)
}
