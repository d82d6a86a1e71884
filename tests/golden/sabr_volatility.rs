fn skew_ratio_grad(z: f64, rho: f64) -> (f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G> {
        Then(A),
        Else(B, C, D, E, F, G),
    }
    let (value, branch) = if z.abs() < 1e-6 {
        let t = 0.5 * rho;
        (1.0 - t * z, Branch::Then(t))
    } else {
        let t = 2.0 * rho;
        let root = (1.0_f64 - t * z + z * z).sqrt();
        let t_1 = 1.0 - rho;
        let t_2 = (root + z - rho) / t_1;
        let ln_1 = t_2.ln();
        let t_3 = z / ln_1;
        (t_3, Branch::Else(t, root, t_1, t_2, ln_1, t_3))
    };
    let (d_z, d_rho) = match branch {
        Branch::Then(t) => (-t, -(z * 0.5)),
        Branch::Else(t, root, t_1, t_2, ln_1, t_3) => {
            let recip_ln = 1.0 / ln_1;
            let t_1 = t_3 * recip_ln / t_2 / t_1;
            let recip_root = 1.0 / root;
            let t_3 = t_1 * recip_root * z;
            (
                1.0 * recip_ln - t_1 - t_3 + t_1 * (0.5 * recip_root) * t,
                t_1 - t_1 * t_2 + t_3,
            )
        }
    };
    (value, d_z, d_rho)
}
pub fn sabr_volatility_grad(
    f: f64,
    k: f64,
    alpha: f64,
    beta: f64,
    rho: f64,
    nu: f64,
    t: f64,
) -> (f64, f64, f64, f64, f64, f64, f64, f64) {
    let one_beta = 1.0 - beta;
    let t_1 = f * k;
    let t_2 = one_beta / 2.0;
    let mean = t_1.powf(t_2);
    let t_3 = f / k;
    let log_moneyness = t_3.ln();
    let t_4 = nu / alpha;
    let t_5 = t_4 * mean;
    let z = t_5 * log_moneyness;
    let t_6 = one_beta * one_beta * log_moneyness;
    let squared = t_6 * log_moneyness;
    let t_7 = 1.0 + squared / 24.0 + squared * squared / 1920.0;
    let level = mean * t_7;
    let t_8 = one_beta.powi(2) / 24.0;
    let powi_1 = alpha.powi(2);
    let powi_2 = mean.powi(2);
    let t_9 = t_8 * powi_1 / powi_2;
    let t_10 = 0.25 * rho;
    let t_11 = t_10 * beta;
    let t_12 = t_11 * nu;
    let t_13 = t_12 * alpha / mean;
    let t_14 = 3.0 * rho;
    let t_15 = (2.0 - t_14 * rho) / 24.0 * nu;
    let drift = t_9 + t_13 + t_15 * nu;
    let t_16 = alpha / level;
    let (t_17, tape) = skew_ratio_augmented(z, rho);
    let t_18 = t_16 * t_17;
    let t_19 = 1.0 + drift * t;
    let d_drift = t_18 * t;
    let d_t = t_18 * drift;
    let mut d_z = -0.0;
    let mut d_rho = -0.0;
    skew_ratio_adjoint(z, &mut d_z, rho, &mut d_rho, tape, t_19 * t_16);
    let t_17 = t_19 * t_17 / level;
    let t_16 = t_17 * t_16;
    let t_15 = d_drift * t_15;
    let t_14 = nu * (d_drift * nu) / 24.0 * t_14;
    let t_20 = d_drift / mean;
    let t_21 = t_20 * alpha;
    let t_22 = t_21 * nu;
    let d_rho = d_rho - t_14 - t_14 + t_22 * beta * 0.25;
    let t_14 = d_drift / powi_2;
    let t_23 = t_16 * mean;
    let d_squared = -2.0 * (t_23 / 1920.0 * squared) - t_23 / 24.0;
    let t_6 = d_squared * t_6;
    let t_23 = log_moneyness * (d_squared * log_moneyness) * one_beta;
    let t_24 = d_z * log_moneyness;
    let d_log_moneyness = t_6 + t_6 + d_z * t_5;
    let d_mean = -(t_20 * t_13) - t_14 * t_9 * (2.0 * mean) - t_16 * t_7 + t_24 * t_4;
    let t_5 = t_24 * mean / alpha;
    let d_nu = t_15 + t_15 + t_21 * t_11 + t_5;
    let d_alpha = t_17 + t_20 * t_12 + t_14 * t_8 * (2.0 * alpha) - t_5 * t_4;
    let t_4 = d_log_moneyness / t_3 / k;
    let t_5 = d_mean * ::autodiff_runtime::partials::powf_base(t_1, t_2);
    let d_one_beta = t_14 * powi_1 / 24.0 * (2.0 * one_beta) + t_23 + t_23
        + d_mean * ::autodiff_runtime::partials::powf_exponent(t_1, t_2, mean) / 2.0;
    let d_f = t_4 + t_5 * k;
    let d_k = t_5 * f - t_4 * t_3;
    let d_beta = t_22 * t_10 - d_one_beta;
    (t_18 * t_19, d_f, d_k, d_alpha, d_beta, d_rho, d_nu, d_t)
}
