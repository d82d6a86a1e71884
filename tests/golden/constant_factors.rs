pub fn constant_factors_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let distance = (x * x + y * y).sqrt();
    let t = x - 3.0 * y;
    let half = 0.5 * t.powi(2);
    let t_1 = 1e-200 * x;
    let tiny = 1e-200 * t_1.sin();
    let exp_1 = (0.25_f64 * (x * y)).exp();
    let t_2 = half / distance;
    let t_3 = 0.5 * x;
    let t_4 = 1.0 + t_3 * x;
    let t_5 = -2.0 / t_4;
    let exp_2 = t_5.exp();
    let t_4 = exp_2 / t_4 * t_5;
    let recip_distance = 1.0 / distance;
    let d_distance = t_2 * recip_distance;
    let t_5 = 0.75 * exp_1;
    let t = t * recip_distance;
    let t_6 = d_distance * recip_distance;
    let d_y = t_5 * x + t * 3.0 + t_6 * y;
    let d_x = 0.5 * (t_4 * x) + t_4 * t_3 + t_5 * y
        + 0.00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001
            * t_1.cos() * 1e-200 - t + t_6 * x;
    (3.0 * exp_1 - t_2 + tiny - exp_2, d_x, d_y)
}
pub fn small_constants_grad(x: f32, huge: f32) -> (f32, f32, f32) {
    let t = 1e-25 * x;
    let t_1 = 0.5 * x;
    let d_huge = 0.0000000000000000000000001 * t;
    let d_x = 3.0 * t_1.powi(2) + 0.0000000000000000000000001 * huge * 1e-25;
    (1e-25 * (t * huge) + 2.0 * t_1.powi(3), d_x, d_huge)
}
pub fn constants_in_a_loop_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut energy: f64 = 0.0;
    for i in 0..x.len() {
        let mut energy_1: f64 = energy;
        let mut sum: f64 = -0.0;
        for j in 0..i {
            let d = x[i] - x[j];
            let sqrt_1 = (d * d + 1.0).sqrt();
            let t = 0.5 / sqrt_1;
            let t_1 = d - 0.25;
            let recip_sqrt = 1.0 / sqrt_1;
            let d_d = 50.0 * t_1 + 0.5 * recip_sqrt * t * recip_sqrt * d;
            d_x[j] -= d_d;
            energy_1 -= t - 100.0 * (0.5 * t_1.powi(2));
            sum += d_d;
        }
        if 0 < i {
            d_x[i] += sum;
        }
        energy = energy_1;
    }
    0.5 * energy
}
