pub fn rastrigin_grad(param: &[f64], d_param: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let a = 10.0;
    let t = param.len();
    let mut sum: f64 = -0.0;
    for i in 0..param.len() {
        let x = param[i];
        let t = 2.0 * PI;
        let t_1 = t * x;
        let d_x = 2.0 * x - -10.0 * t_1.sin() * t;
        d_param[i] = d_x;
        sum += x.powi(2) - a * t_1.cos();
    }
    a * t as f64 + sum
}
