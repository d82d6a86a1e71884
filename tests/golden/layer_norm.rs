#[allow(clippy::too_many_arguments)]
pub fn layer_norm_vjp(
    out: &mut [f64],
    d_out: &mut [f64],
    x: &[f64],
    d_x: &mut [f64],
    gamma: &[f64],
    d_gamma: &mut [f64],
    beta: &[f64],
    d_beta: &mut [f64],
) {
    ::autodiff_runtime::shadow::check(d_out, out, "out");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_gamma, gamma, "gamma");
    ::autodiff_runtime::shadow::check(d_beta, beta, "beta");
    let n = x.len() as f64;
    let t = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += x[i];
    }
    let mean: f64 = sum / n;
    let t_1 = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let v = x[i];
        sum += (v - mean).powi(2);
    }
    let variance: f64 = sum / n;
    let sqrt_1 = (variance + 1e-5).sqrt();
    let inverse = 1.0 / sqrt_1;
    let t_2 = out.len().min(x.len()).min(gamma.len()).min(beta.len());
    let x_1 = &x[..t_2];
    let gamma_1 = &gamma[..t_2];
    let beta_1 = &beta[..t_2];
    for i in 0..t_2 {
        let v = x_1[i];
        let g = gamma_1[i];
        let b = beta_1[i];
        out[i] = g * (v - mean) * inverse + b;
    }
    let x_1 = &x[..t_2];
    let gamma_1 = &gamma[..t_2];
    let d_out_1 = &mut d_out[..t_2];
    let d_x_1 = &mut d_x[..t_2];
    let d_gamma_1 = &mut d_gamma[..t_2];
    let d_beta_1 = &mut d_beta[..t_2];
    let [d_mean, d_inverse] = ::autodiff_runtime::sums::sums(
        0..t_2,
        |i| {
            let g_1 = gamma_1[i];
            let t = x_1[i] - mean;
            let d_b = ::autodiff_runtime::shadow::take(&mut d_out_1[i]);
            let t_1 = d_b * inverse;
            let d_g = t_1 * t;
            let d_v = t_1 * g_1;
            d_beta_1[i] += d_b;
            d_gamma_1[i] += d_g;
            d_x_1[i] += d_v;
            [-d_v, d_b * (g_1 * t)]
        },
    );
    let recip_n = 1.0 / n;
    let t_2 = d_inverse * (inverse * inverse) * (0.5 / sqrt_1) * recip_n;
    let sum_1 = ::autodiff_runtime::sums::sum(0..t_1, |i| t_2 * (2.0 * (x[i] - mean)));
    let d_mean = d_mean + sum_1;
    let d_x_1 = &mut d_x[..t_1];
    for i in 0..t_1 {
        d_x_1[i] -= t_2 * (2.0 * (x[i] - mean));
    }
    let d_sum = d_mean * recip_n;
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        d_x_1[i] += d_sum;
    }
}
#[inline]
pub fn layer_norm_augmented(
    out: &mut [f64],
    x: &[f64],
    gamma: &[f64],
    beta: &[f64],
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& mut [f64], & [f64], ::core::option::Option < & mut [f64] >, & [f64],
        ::core::option::Option < & mut [f64] >, & [f64], ::core::option::Option < & mut
        [f64] >) -> ()
    ),
) {
    let n = x.len() as f64;
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        sum += x[i];
    }
    let mean: f64 = sum / n;
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let v = x[i];
        sum += (v - mean).powi(2);
    }
    let variance: f64 = sum / n;
    let sqrt_1 = (variance + 1e-5).sqrt();
    let inverse = 1.0 / sqrt_1;
    let t = out.len().min(x.len()).min(gamma.len()).min(beta.len());
    let x_1 = &x[..t];
    let gamma_1 = &gamma[..t];
    let beta_1 = &beta[..t];
    for i in 0..t {
        let v = x_1[i];
        let g = gamma_1[i];
        let b = beta_1[i];
        out[i] = g * (v - mean) * inverse + b;
    }
    (
        (),
        move |
            d_out: &mut [f64],
            x: &[f64],
            mut d_x: ::core::option::Option<&mut [f64]>,
            gamma: &[f64],
            mut d_gamma: ::core::option::Option<&mut [f64]>,
            beta: &[f64],
            mut d_beta: ::core::option::Option<&mut [f64]>|
        {
            let t = d_out.len().min(x.len()).min(gamma.len()).min(beta.len());
            let recip_sqrt = 1.0 / sqrt_1;
            let inverse_1 = 1.0 * recip_sqrt;
            let t_1 = x.len();
            let t_2 = x.len();
            let t_3 = x.len();
            let x_1 = &x[..t];
            let gamma_1 = &gamma[..t];
            let d_out_1 = &mut d_out[..t];
            let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t]);
            let mut d_gamma_1 = d_gamma.as_deref_mut().map(|d_gamma| &mut d_gamma[..t]);
            let mut d_beta_1 = d_beta.as_deref_mut().map(|d_beta| &mut d_beta[..t]);
            let [d_mean, d_inverse] = ::autodiff_runtime::sums::sums(
                0..t,
                |i| {
                    let g_1 = gamma_1[i];
                    let t = x_1[i] - mean;
                    let d_b = ::autodiff_runtime::shadow::take(&mut d_out_1[i]);
                    let t_1 = d_b * inverse_1;
                    let d_g = t_1 * t;
                    let d_v = t_1 * g_1;
                    if let Some(d_beta_1) = &mut d_beta_1 {
                        d_beta_1[i] += d_b;
                    }
                    if let Some(d_gamma_1) = &mut d_gamma_1 {
                        d_gamma_1[i] += d_g;
                    }
                    if let Some(d_x_1) = &mut d_x_1 {
                        d_x_1[i] += d_v;
                    }
                    [-d_v, d_b * (g_1 * t)]
                },
            );
            let recip_n = 1.0 / t_1 as f64;
            let t = d_inverse * (inverse_1 * inverse_1) * (0.5 * recip_sqrt) * recip_n;
            let sum_1 = ::autodiff_runtime::sums::sum(
                0..t_2,
                |i| t * (2.0 * (x[i] - mean)),
            );
            let d_mean = d_mean + sum_1;
            let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_2]);
            for i in 0..t_2 {
                if let Some(d_x_1) = &mut d_x_1 {
                    d_x_1[i] -= t * (2.0 * (x[i] - mean));
                }
            }
            let d_sum = d_mean * recip_n;
            let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_3]);
            for i in 0..t_3 {
                if let Some(d_x_1) = &mut d_x_1 {
                    d_x_1[i] += d_sum;
                }
            }
        },
    )
}
