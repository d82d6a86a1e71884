pub fn exponential_methods_grad(t: f64, rate: f64, base: f64) -> (f64, f64, f64, f64) {
    let t_1 = -rate;
    let t_2 = t_1 * t;
    let exp_1 = t_2.exp();
    let p = 0.5 * exp_1;
    let exp_m1_1 = t_2.exp_m1();
    let q = 0.5 - 0.5 * exp_m1_1;
    let t_2 = -p;
    let log2_p = p.log2();
    let log2_q = q.log2();
    let bits = t_2 * log2_p - q * log2_q;
    let ln_p = p.ln();
    let ln_1p_1 = t_2.ln_1p();
    let nats = t_2 * ln_p - q * ln_1p_1;
    let log10_p = p.log10();
    let log_1 = q.log(base);
    let digits = t_2 * log10_p - q * log_1;
    let t_3 = 0.1 * nats;
    let exp2_1 = (t / 10.0).exp2();
    let t_4 = 0.01 * digits;
    let exp_m1_2 = (q - p).exp_m1();
    let t_5 = t_4 * (exp_m1_2 + 1.0);
    let d_digits = exp_m1_2 * 0.01;
    let d_nats = exp2_1 * 0.1;
    let t_6 = d_digits * q;
    let t_7 = base.ln();
    let d_base = -(t_6 * (-log_1 / (base * t_7)));
    let d_q = t_5 - d_digits * log_1 + -t_6 / (q * t_7) - d_nats * ln_1p_1 - log2_q
        + -q / (q * ::core::f64::consts::LN_2);
    let d_p = d_digits * t_2 / (p * ::core::f64::consts::LN_10) - t_5
        - d_digits * log10_p - -(d_nats * q) / (1.0 + t_2) + d_nats * t_2 / p
        - d_nats * ln_p + t_2 / (p * ::core::f64::consts::LN_2) - log2_p;
    let t_2 = d_q * 0.5 * (exp_m1_1 + 1.0);
    let t_5 = d_p * 0.5 * exp_1;
    let d_t = t_3 * (exp2_1 * ::core::f64::consts::LN_2) / 10.0 - t_2 * t_1 + t_5 * t_1;
    let d_rate = t_2 * t - t_5 * t;
    (bits + t_3 * exp2_1 + t_4 * exp_m1_2, d_t, d_rate, d_base)
}
