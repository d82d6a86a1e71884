pub fn pendulum_chaos_vjp(
    angles: (f64, f64),
    speeds: (f64, f64),
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), (f64, f64)) {
    let g = 9.81;
    let t1 = angles.0;
    let t2 = angles.1;
    let w1 = speeds.0;
    let w2 = speeds.1;
    let t = t1 - t2;
    let sine = t.sin();
    let cosine = t.cos();
    let t = 2.0 * (t1 - t2);
    let denominator = 3.0 - t.cos();
    let t_1 = -g * 3.0;
    let sin_t1 = t1.sin();
    let t_2 = t1 - 2.0 * t2;
    let t_3 = 2.0 * sine;
    let t_4 = w1 * w1;
    let t_5 = w2 * w2 + t_4 * cosine;
    let first = t_1 * sin_t1 - g * t_2.sin() - t_3 * t_5;
    let t_6 = 2.0 * sine;
    let t_7 = 2.0 * w1;
    let t_8 = 2.0 * g;
    let cos_t1 = t1.cos();
    let t_9 = w2 * w2;
    let t_10 = t_7 * w1 + t_8 * cos_t1 + t_9 * cosine;
    let second = t_6 * t_10;
    let value = first / denominator;
    let value_1 = second / denominator;
    let recip_denominator = 1.0 / denominator;
    let d_second = seed.1 * recip_denominator;
    let d_first = seed.0 * recip_denominator;
    let d_denominator = -(d_second * value_1) - d_first * value;
    let t_6 = d_second * t_6;
    let t_11 = t_6 * cosine * w2;
    let t_7 = t_6 * t_7;
    let t_3 = d_first * t_3;
    let d_cosine = t_6 * t_9 - t_3 * t_4;
    let t_4 = t_3 * cosine * w1;
    let d_w1 = t_7 + t_7 - t_4 - t_4;
    let t_3 = t_3 * w2;
    let d_w2 = t_11 + t_11 - t_3 - t_3;
    let d_sine = d_second * t_10 * 2.0 - d_first * t_5 * 2.0;
    let t_2 = d_first * g * t_2.cos();
    let t = d_denominator * t.sin() * 2.0;
    let t_3 = d_sine * cosine - d_cosine * sine;
    let d_t1 = -(t_6 * t_8 * sin_t1) - t_2 + d_first * t_1 * cos_t1 + t + t_3;
    let d_t2 = t_2 * 2.0 - t - t_3;
    let d_angles_0 = d_t1;
    let d_angles_1 = d_t2;
    let d_speeds_0 = d_w1;
    let d_speeds_1 = d_w2;
    ((value, value_1), (d_angles_0, d_angles_1), (d_speeds_0, d_speeds_1))
}
