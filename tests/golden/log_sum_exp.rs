pub fn log_sum_exp_grad(a: f64, b: f64) -> (f64, f64, f64) {
    let top = a.max(b);
    let exp_1 = (a - top).exp();
    let exp_2 = (b - top).exp();
    let t = exp_1 + exp_2;
    let t_1 = 1.0 / t;
    let t_2 = exp_2 * t_1;
    let t_1 = exp_1 * t_1;
    let d_top = 1.0 - t_2 - t_1;
    let t_3 = top == a;
    let d_a = if t_3 { t_1 + d_top } else { t_1 };
    let d_b = if t_3 { t_2 } else { t_2 + d_top };
    (top + t.ln(), d_a, d_b)
}
