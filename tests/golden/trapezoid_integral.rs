pub fn trapezoid_integral_grad(
    a: f64,
    b: f64,
    decay: f64,
    frequency: f64,
) -> (f64, f64, f64, f64, f64) {
    let n = 16;
    let t = n as f64;
    let h = (b - a) / t;
    let t_1 = -decay;
    let exp_1 = (t_1 * a).exp();
    let t_2 = frequency * a;
    let t_3 = exp_1 * t_2.sin();
    let t_4 = -decay;
    let exp_2 = (t_4 * b).exp();
    let t_5 = frequency * b;
    let t_6 = exp_2 * t_5.sin();
    let d_sum = h;
    let mut sum: f64 = 0.5 * (t_3 + t_6);
    let mut d_a: f64 = 0.0;
    let mut d_decay: f64 = 0.0;
    let mut d_frequency: f64 = 0.0;
    let mut d_h: f64 = 0.0;
    for i in 1..n {
        let t = i as f64;
        let x: f64 = a + t * h;
        let t_1 = -decay;
        let exp_1 = (t_1 * x).exp();
        let t_2 = frequency * x;
        let t_3 = exp_1 * t_2.sin();
        let t_2 = d_sum * exp_1 * t_2.cos();
        let t_4 = d_sum * t_3;
        let d_x = t_2 * frequency + t_4 * t_1;
        sum += t_3;
        d_a += d_x;
        d_decay += -(t_4 * x);
        d_frequency += t_2 * x;
        d_h += d_x * t;
    }
    let d_sum = h;
    let d_h = d_h + sum;
    let t_7 = d_sum * 0.5;
    let t_5 = t_7 * exp_2 * t_5.cos();
    let t_6 = t_7 * t_6;
    let t_2 = t_7 * exp_1 * t_2.cos();
    let d_frequency = d_frequency + t_5 * b + t_2 * a;
    let t_3 = t_7 * t_3;
    let d_decay = d_decay - t_6 * b - t_3 * a;
    let t = d_h / t;
    let d_b = t_5 * frequency + t_6 * t_4 + t;
    let d_a = d_a + t_2 * frequency + t_3 * t_1 - t;
    (h * sum, d_a, d_b, d_decay, d_frequency)
}
