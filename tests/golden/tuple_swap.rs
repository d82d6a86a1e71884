pub fn tuple_swap_grad(a: f64, b: f64) -> (f64, f64, f64) {
    let t = a < b;
    let (a_1, b_1) = if t { (b, a) } else { (a, b) };
    let t_1 = b_1 / a_1;
    let sum = 1.0 - 0.5 * (1.0 - t_1.powi(2));
    let a = 0.5 * (a_1 + b_1);
    let b = (a_1 * b_1).sqrt();
    let t_2 = a_1 * a_1;
    let t_3 = (a * a - b * b) / t_2;
    let sum = sum - t_3;
    let a_2 = 0.5 * (a + b);
    let b_2 = (a * b).sqrt();
    let t_4 = 2.0 * (a_2 * a_2 - b_2 * b_2) / t_2;
    let sum = sum - t_4;
    let a_3 = 0.5 * (a_2 + b_2);
    let t_5 = std::f64::consts::TAU * a_1;
    let t_6 = t_5 * a_1 / a_3;
    let t_7 = sum / a_3;
    let t_8 = t_7 * t_6 * 0.5;
    let d_sum = t_6;
    let t_2 = -d_sum / t_2;
    let t_4 = t_2 * t_4 * a_1;
    let t_9 = t_2 * 2.0;
    let t_10 = t_9 * b_2;
    let d_b = -t_8 - t_10 - t_10;
    let t_9 = t_9 * a_2;
    let d_a = t_9 - t_8 + t_9;
    let t_8 = d_b * (0.5 / b_2);
    let t_9 = d_a * 0.5;
    let t_3 = t_2 * t_3 * a_1;
    let t_10 = t_2 * b;
    let d_b = t_8 * a + t_9 - t_10 - t_10;
    let t_2 = t_2 * a;
    let d_a = t_8 * b + t_9 + t_2 + t_2;
    let t_2 = d_b * (0.5 / b);
    let t_8 = d_a * 0.5;
    let t_9 = d_sum * 0.5 * (2.0 * t_1) / a_1;
    let d_b = t_2 * a_1 + t_8 + t_9;
    let d_a = t_7 * t_5 + t_7 * a_1 * std::f64::consts::TAU - t_4 - t_4 - t_3 - t_3
        + t_2 * b_1 + t_8 - t_9 * t_1;
    let (d_a_1, d_b_1) = if t { (d_b, d_a) } else { (d_a, d_b) };
    (t_6 * sum, d_a_1, d_b_1)
}
