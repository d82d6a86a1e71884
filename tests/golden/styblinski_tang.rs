pub fn styblinski_tang_grad(param: &[f64], d_param: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let mut sum: f64 = -0.0;
    for i in 0..param.len() {
        let x = param[i];
        let d_x = 2.5 + -16.0 * x + 2.0 * x.powi(3);
        d_param[i] = d_x;
        sum += x.powi(4) - 16.0 * x.powi(2) + 5.0 * x;
    }
    0.5 * sum
}
