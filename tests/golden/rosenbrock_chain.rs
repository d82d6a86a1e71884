pub fn rosenbrock_chain_grad(
    param: &[f64],
    d_param: &mut [f64],
    a: f64,
    b: f64,
) -> (f64, f64, f64) {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let mut sum: f64 = -0.0;
    let mut d_a: f64 = 0.0;
    let mut d_b: f64 = 0.0;
    for i in 0..param.len().min(param.len().saturating_sub(1)) {
        let xi = param[i];
        let t = i + 1;
        let xi1 = param[t];
        let t_1 = a - xi;
        let t_2 = xi1 - xi.powi(2);
        let powi_1 = t_2.powi(2);
        let d_xi1 = b * (2.0 * t_2);
        let t_2 = 2.0 * t_1;
        let d_xi = -(d_xi1 * (2.0 * xi)) - t_2;
        d_param[t] += d_xi1;
        d_param[i] += d_xi;
        sum += t_1.powi(2) + b * powi_1;
        d_a += t_2;
        d_b += powi_1;
    }
    (sum, d_a, d_b)
}
