pub fn easom_grad(param: &[f64; 2], d_param: &mut [f64; 2]) -> f64 {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let t_1 = -x1.cos();
    let cos_x2 = x2.cos();
    let t_2 = x1 - PI;
    let t_3 = x2 - PI;
    let exp_1 = (-t_2.powi(2) - t_3.powi(2)).exp();
    let value = t_1 * cos_x2 * exp_1;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let d_x2 = -(value * (2.0 * t_3)) - exp_1 * t_1 * x2.sin();
    let d_x1 = exp_1 * cos_x2 * x1.sin() - value * (2.0 * t_2);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    value
}
