pub fn exponential_methods_grad(t: f64, rate: f64, base: f64) -> (f64, f64, f64, f64) {
    let t_1 = -rate;
    let p = 0.5 * (t_1 * t).exp();
    let t_2 = -rate;
    let exp_m1_1 = (t_2 * t).exp_m1();
    let q = 0.5 - 0.5 * exp_m1_1;
    let t_3 = -p;
    let log2_p = p.log2();
    let log2_q = q.log2();
    let bits = t_3 * log2_p - q * log2_q;
    let t_4 = -p;
    let ln_p = p.ln();
    let t_5 = -p;
    let ln_1p_1 = t_5.ln_1p();
    let nats = t_4 * ln_p - q * ln_1p_1;
    let t_6 = -p;
    let log10_p = p.log10();
    let log_1 = q.log(base);
    let digits = t_6 * log10_p - q * log_1;
    let exp2_1 = (t / 10.0).exp2();
    let t_7 = 0.1 * nats * exp2_1;
    let t_8 = 0.01 * digits;
    let exp_m1_2 = (q - p).exp_m1();
    let t_9 = t_8 * (exp_m1_2 + 1.0);
    let d_digits = exp_m1_2 * 0.01;
    let d_nats = exp2_1 * 0.1;
    let t_10 = d_digits * q;
    let t_11 = base.ln();
    let d_base = t_10 * (log_1 / (base * t_11));
    let d_q = t_9 - d_digits * log_1 - t_10 / (q * t_11) - d_nats * ln_1p_1 - log2_q
        - q / (q * ::core::f64::consts::LN_2);
    let d_p = d_digits * t_6 / (p * ::core::f64::consts::LN_10) - t_9
        - d_digits * log10_p + d_nats * q / (1.0 + t_5) + d_nats * t_4 / p
        - d_nats * ln_p + t_3 / (p * ::core::f64::consts::LN_2) - log2_p;
    let t_3 = d_q * 0.5 * (exp_m1_1 + 1.0);
    let t_4 = d_p * p;
    let d_t = ::core::f64::consts::LN_2 * t_7 / 10.0 - t_3 * t_2 + t_4 * t_1;
    let d_rate = t_3 * t - t_4 * t;
    (bits + t_7 + t_8 * exp_m1_2, d_t, d_rate, d_base)
}
