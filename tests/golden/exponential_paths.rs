pub fn exponential_paths_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let exp_x = x.exp();
    let exp2_y = y.exp2();
    let exp_m1_1 = (x * y).exp_m1();
    let exponentials = exp_x + 2.0 * exp2_y + 3.0 * exp_m1_1;
    let t = y + 1.0;
    let t_1 = x + 3.0;
    let log_1 = t.log(t_1);
    let logarithms = y.ln() + 0.2 * y.ln_1p() + 0.3 * log_1;
    let t_2 = y + x.powi(2);
    let t_3 = 2.0 + x;
    let decimal = t_2.log2() - 0.5 * t_3.log10();
    let t_2 = 1.0 / (t_2 * ::core::f64::consts::LN_2);
    let d_logarithms = exponentials;
    let d_log = d_logarithms * 0.3;
    let t_4 = t_1.ln();
    let d_exponentials = logarithms;
    let t_5 = d_exponentials * 3.0 * (exp_m1_1 + 1.0);
    let d_y = t_2 + d_log / (t * t_4) + d_logarithms * 0.2 / (1.0 + y) + d_logarithms / y
        + t_5 * x + d_exponentials * 2.0 * (exp2_y * ::core::f64::consts::LN_2);
    let d_x = 2.0 * x * t_2 - 0.5 / (t_3 * ::core::f64::consts::LN_10)
        - d_log * (log_1 / (t_1 * t_4)) + t_5 * y + d_exponentials * exp_x;
    (exponentials * logarithms + decimal, d_x, d_y)
}
