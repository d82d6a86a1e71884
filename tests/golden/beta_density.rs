pub fn beta_density_grad(x: f64, alpha: f64, beta: f64) -> (f64, f64, f64, f64) {
    let (t, tape) = super::log_gamma::log_gamma_augmented(alpha);
    let (t_1, tape_1) = super::log_gamma::log_gamma_augmented(beta);
    let t_2 = alpha + beta;
    let (t_3, tape_2) = crate::log_gamma::log_gamma_augmented(t_2);
    let normaliser = t + t_1 - t_3;
    let t = alpha - 1.0;
    let ln_x = x.ln();
    let t_1 = beta - 1.0;
    let t_3 = -x;
    let ln_1p_1 = t_3.ln_1p();
    let d_x = t / x - t_1 / (1.0 + t_3);
    let mut d_argument = -0.0;
    crate::log_gamma::log_gamma_adjoint(t_2, &mut d_argument, tape_2, 1.0);
    let mut d_beta = -0.0;
    super::log_gamma::log_gamma_adjoint(beta, &mut d_beta, tape_1, -1.0);
    let d_beta = ln_1p_1 + d_argument + d_beta;
    let mut d_alpha = -0.0;
    super::log_gamma::log_gamma_adjoint(alpha, &mut d_alpha, tape, -1.0);
    let d_alpha = ln_x + d_argument + d_alpha;
    (t * ln_x + t_1 * ln_1p_1 - normaliser, d_x, d_alpha, d_beta)
}
