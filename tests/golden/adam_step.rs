#[allow(clippy::too_many_arguments)]
pub fn adam_step_vjp(
    params: &mut [f64],
    d_params: &mut [f64],
    m: &mut [f64],
    d_m: &mut [f64],
    v: &mut [f64],
    d_v: &mut [f64],
    grads: &[f64],
    d_grads: &mut [f64],
    rate: &f64,
    d_rate: &mut f64,
    t: i32,
) {
    ::autodiff_runtime::shadow::check(d_params, params, "params");
    ::autodiff_runtime::shadow::check(d_m, m, "m");
    ::autodiff_runtime::shadow::check(d_v, v, "v");
    ::autodiff_runtime::shadow::check(d_grads, grads, "grads");
    let t_1 = params.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let g = grads[i];
        let t_1 = m[i];
        let t_2 = 1.0 - BETA1;
        m[i] = BETA1 * t_1 + t_2 * g;
        let t_1 = v[i];
        let t_3 = (1.0 - BETA2) * g;
        v[i] = BETA2 * t_1 + t_3 * g;
        let t_1 = m[i];
        let t_4 = 1.0 - BETA1.powi(t);
        let m_hat = t_1 / t_4;
        let t_1 = v[i];
        let t_5 = 1.0 - BETA2.powi(t);
        let v_hat = t_1 / t_5;
        let sqrt_v_hat = v_hat.sqrt();
        let t_1 = sqrt_v_hat + 1e-8;
        let t_6 = *rate * m_hat / t_1;
        params[i] -= t_6;
        records.push((g, t_2, t_3, t_4, m_hat, t_5, sqrt_v_hat, t_1, t_6));
    }
    let mut d_rate_1: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (_, t_1, t_2, t_3, m_hat, t_4, sqrt_v_hat, t_5, t_6) = records.pop();
        let t_5 = -d_params[i] / t_5;
        let d_v_hat = -(t_5 * t_6 * (0.5 / sqrt_v_hat));
        let d_m_hat = t_5 * *rate;
        d_v[i] += d_v_hat / t_4;
        d_m[i] += d_m_hat / t_3;
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_v[i]);
        let t_2 = t_3 * t_2;
        d_v[i] += t_3 * BETA2;
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_m[i]);
        let d_g = t_2 + t_2 + t_3 * t_1;
        d_m[i] += t_3 * BETA1;
        d_grads[i] += d_g;
        d_rate_1 += t_5 * m_hat;
    }
    *d_rate += d_rate_1;
}
