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
        m[i] = BETA1 * m[i] + (1.0 - BETA1) * g;
        v[i] = BETA2 * v[i] + (1.0 - BETA2) * g * g;
        let m_hat = m[i] / (1.0 - BETA1.powi(t));
        let v_hat = v[i] / (1.0 - BETA2.powi(t));
        let sqrt_v_hat = v_hat.sqrt();
        params[i] -= *rate * m_hat / (sqrt_v_hat + 1e-8);
        records.push((m_hat, sqrt_v_hat));
    }
    let mut d_rate_1: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (m_hat, sqrt_v_hat) = records.pop();
        let t_1 = 1.0 / (sqrt_v_hat + 1e-8);
        let g_1 = grads[i];
        let t_2 = d_params[i] * t_1;
        let d_v_hat = t_2 * (*rate * m_hat * t_1) * (0.5 / sqrt_v_hat);
        d_v[i] += d_v_hat / (1.0 - BETA2.powi(t));
        d_m[i] -= t_2 * *rate / (1.0 - BETA1.powi(t));
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_v[i]);
        let t_3 = t_1 * ((1.0 - BETA2) * g_1);
        d_v[i] += t_1 * BETA2;
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_m[i]);
        let d_g = t_3 + t_3 + t_1 * (1.0 - BETA1);
        d_m[i] += t_1 * BETA1;
        d_grads[i] += d_g;
        d_rate_1 += -(t_2 * m_hat);
    }
    *d_rate += d_rate_1;
}
#[inline]
pub fn adam_step_augmented(
    params: &mut [f64],
    m: &mut [f64],
    v: &mut [f64],
    grads: &[f64],
    rate: &f64,
    t: i32,
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& mut [f64], & mut [f64], & mut [f64], & [f64], ::core::option::Option < & mut
        [f64] >, & f64, i32) -> f64
    ),
) {
    let t_1 = params.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let g = grads[i];
        m[i] = BETA1 * m[i] + (1.0 - BETA1) * g;
        v[i] = BETA2 * v[i] + (1.0 - BETA2) * g * g;
        let m_hat = m[i] / (1.0 - BETA1.powi(t));
        let v_hat = v[i] / (1.0 - BETA2.powi(t));
        let sqrt_v_hat = v_hat.sqrt();
        params[i] -= *rate * m_hat / (sqrt_v_hat + 1e-8);
        records.push((m_hat, sqrt_v_hat));
    }
    (
        (),
        move |
            d_params: &mut [f64],
            d_m: &mut [f64],
            d_v: &mut [f64],
            grads: &[f64],
            mut d_grads: ::core::option::Option<&mut [f64]>,
            rate: &f64,
            t: i32|
        {
            let mut d_rate_1: f64 = 0.0;
            for i in (0..d_params.len()).rev() {
                let (m_hat, sqrt_v_hat) = records.pop();
                let t_1 = 1.0 / (sqrt_v_hat + 1e-8);
                let g_1 = grads[i];
                let t_2 = d_params[i] * t_1;
                let d_v_hat = t_2 * (*rate * m_hat * t_1) * (0.5 / sqrt_v_hat);
                d_v[i] += d_v_hat / (1.0 - BETA2.powi(t));
                d_m[i] -= t_2 * *rate / (1.0 - BETA1.powi(t));
                let t_1 = ::autodiff_runtime::shadow::take(&mut d_v[i]);
                let t_3 = t_1 * ((1.0 - BETA2) * g_1);
                d_v[i] += t_1 * BETA2;
                let t_1 = ::autodiff_runtime::shadow::take(&mut d_m[i]);
                let d_g = t_3 + t_3 + t_1 * (1.0 - BETA1);
                d_m[i] += t_1 * BETA1;
                if let Some(d_grads) = &mut d_grads {
                    d_grads[i] += d_g;
                }
                d_rate_1 += -(t_2 * m_hat);
            }
            d_rate_1
        },
    )
}
