pub fn sphere_grad(param: &[f64], d_param: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let mut sum: f64 = -0.0;
    for i in 0..param.len() {
        let x = param[i];
        let d_x = 2.0 * x;
        d_param[i] = d_x;
        sum += x.powi(2);
    }
    sum
}
