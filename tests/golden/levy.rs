pub fn levy_grad(param: &[f64], d_param: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let plen = param.len();
    assert!(plen >= 2);
    let x: f64 = param[0];
    let t = PI * (1.0 + (x - 1.0) / 4.0);
    let sin_1 = t.sin();
    let t_1 = param.len().min(plen - 1);
    ::autodiff_runtime::shadow::zero(&mut d_param[t_1..]);
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let x: f64 = param[i];
        let wi = 1.0 + (x - 1.0) / 4.0;
        let t = wi - 1.0;
        let powi_1 = t.powi(2);
        let t_1 = PI * wi + 1.0;
        let sin_1 = t_1.sin();
        let t_2 = 1.0 + 10.0 * sin_1.powi(2);
        let d_wi = powi_1 * 10.0 * (2.0 * sin_1) * t_1.cos() * PI + t_2 * (2.0 * t);
        let d_x = d_wi / 4.0;
        d_param[i] = d_x;
        sum += powi_1 * t_2;
    }
    let t_1 = plen - 1;
    let x: f64 = param[t_1];
    let t_2 = 1.0 + (x - 1.0) / 4.0 - 1.0;
    let powi_1 = t_2.powi(2);
    let t_3 = 2.0 * PI;
    let t_4 = plen - 1;
    let x: f64 = param[t_4];
    let t_5 = t_3 * (1.0 + (x - 1.0) / 4.0);
    let sin_2 = t_5.sin();
    let t_6 = 1.0 + sin_2.powi(2);
    let d_x = powi_1 * (2.0 * sin_2) * t_5.cos() * t_3 / 4.0;
    d_param[t_4] += d_x;
    let d_x = t_6 * (2.0 * t_2) / 4.0;
    d_param[t_1] += d_x;
    let d_x = 2.0 * sin_1 * t.cos() * PI / 4.0;
    d_param[0] += d_x;
    sin_1.powi(2) + sum + powi_1 * t_6
}
