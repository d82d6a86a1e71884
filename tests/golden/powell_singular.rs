pub fn powell_singular_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut sum: f64 = -0.0;
    for i in 0..x.len() / 4 {
        let t = i * 4;
        let c = &x[t..t + 4];
        let a = c[0] + 10.0 * c[1];
        let b = c[2] - c[3];
        let t_1 = 5.0 * b;
        let t_2 = c[1] - 2.0 * c[2];
        let t_3 = c[0] - c[3];
        let t_4 = 40.0 * t_3.powi(3);
        d_x[t + 3] -= t_4;
        let t_5 = t_2.powi(3);
        d_x[t + 2] -= 8.0 * t_5;
        d_x[t + 1] += 4.0 * t_5;
        let d_b = t_1 + t_1;
        let d_a = a + a;
        d_x[t + 3] -= d_b;
        d_x[t + 2] += d_b;
        d_x[t + 1] += d_a * 10.0;
        d_x[t] += t_4 + d_a;
        sum += a * a + t_1 * b + t_2.powi(4) + 10.0 * t_3.powi(4);
    }
    sum
}
