pub fn shadowing_grad(temperature: f64, scale: f64) -> (f64, f64, f64) {
    let t = temperature / 1000.0;
    let sum = 2.534_375;
    let sum_1 = sum * t - 6.793_435;
    let t_1 = t * scale;
    let sum_2 = sum_1 * t_1 + 6.832_514;
    let sum_3 = sum_2 * t + 30.092;
    let scale_1 = 0.082_139;
    let t_2 = t * t;
    let t_3 = scale_1 / t_2;
    let d_sum = t;
    let d_sum_1 = d_sum * t_1;
    let d_t = d_sum * sum_1;
    let d_scale = d_t * t;
    let d_t = -2.0 * (t_3 / t_2 * t) + sum_2 + d_t * scale + d_sum_1 * sum;
    let d_temperature = d_t / 1000.0;
    (sum_3 + t_3, d_temperature, d_scale)
}
