fn log_sum_exp_grad(terms: &[f64], d_terms: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_terms, terms, "terms");
    let t_1 = terms.len();
    let mut acc: f64 = f64::NEG_INFINITY;
    for i in 0..t_1 {
        let b = terms[i];
        acc = acc.max(b);
    }
    let t_2 = terms.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let t = terms[i];
        let exp_1 = (t - acc).exp();
        d_terms[i] = exp_1;
        sum += exp_1;
    }
    let d_sum = 1.0 / sum;
    let d_terms_1 = &d_terms[..t_2];
    let sum_1 = ::autodiff_runtime::sums::sum(
        0..t_2,
        |i| {
            let d_t = d_sum * d_terms_1[i];
            -d_t
        },
    );
    let d_acc = 1.0 + sum_1;
    let d_terms_1 = &mut d_terms[..t_2];
    for i in 0..t_2 {
        let d_t = d_sum * d_terms_1[i];
        d_terms_1[i] = d_t;
    }
    let mut d_acc_1: f64 = if acc == f64::NEG_INFINITY { 0.0 } else { d_acc };
    for i in 0..t_1 {
        if terms[i] == acc {
            d_terms[i] += d_acc_1;
            d_acc_1 = 0.0;
        }
    }
    acc + sum.ln()
}
#[allow(clippy::too_many_arguments)]
pub fn mixture_likelihood_grad(
    data: &[f64],
    d_data: &mut [f64],
    weights: &[f64],
    d_weights: &mut [f64],
    means: &[f64],
    d_means: &mut [f64],
    sigmas: &[f64],
    d_sigmas: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_data, data, "data");
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    ::autodiff_runtime::shadow::check(d_means, means, "means");
    ::autodiff_runtime::shadow::clear(d_means, means);
    ::autodiff_runtime::shadow::check(d_sigmas, sigmas, "sigmas");
    ::autodiff_runtime::shadow::clear(d_sigmas, sigmas);
    let t = weights.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += weights[i];
    }
    let mut sum_1: f64 = -0.0;
    let mut d_sum: f64 = 0.0;
    for i in 0..data.len() {
        let x = data[i];
        let t_1 = weights.len();
        let mut terms: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
        for k in 0..t_1 {
            let z = (x - means[k]) / sigmas[k];
            terms[k] = (weights[k] / sum).ln() - 0.5 * z * z - 0.5 * TAU.ln()
                - sigmas[k].ln();
        }
        let mut d_terms = ::autodiff_runtime::vec![0.0; t_1];
        let t_2 = log_sum_exp_seeded(&terms, &mut d_terms, 1.0);
        let means_1 = &means[..t_1];
        let sigmas_1 = &sigmas[..t_1];
        let d_weights_1 = &mut d_weights[..t_1];
        let d_means_1 = &mut d_means[..t_1];
        let d_sigmas_1 = &mut d_sigmas[..t_1];
        let [d_sum_1, d_x] = ::autodiff_runtime::sums::sums(
            0..t_1,
            |k| {
                let t = sigmas_1[k];
                let t_1 = means_1[k];
                let t_2 = 1.0 / sigmas_1[k];
                let z_1 = (x - t_1) * t_2;
                let t_1 = weights[k];
                let recip_sum = 1.0 / sum;
                let t_1 = t_1 * recip_sum;
                let d_ln = ::autodiff_runtime::shadow::take(&mut d_terms[k]);
                let d_z = -(0.5 * (d_ln * z_1)) - d_ln * (0.5 * z_1);
                let t_3 = d_ln * (1.0 / t_1) * recip_sum;
                d_weights_1[k] += t_3;
                let t_2 = d_z * t_2;
                d_sigmas_1[k] -= d_ln * (1.0 / t) + t_2 * z_1;
                d_means_1[k] -= t_2;
                [-(t_3 * t_1), t_2]
            },
        );
        d_data[i] = d_x;
        sum_1 += t_2;
        d_sum += d_sum_1;
    }
    let d_weights_1 = &mut d_weights[..t];
    for i in 0..t {
        d_weights_1[i] += d_sum;
    }
    sum_1
}
#[inline]
pub fn mixture_likelihood_augmented<'tape>(
    data: &[f64],
    weights: &[f64],
    means: &[f64],
    sigmas: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
        ::core::option::Option < & mut [f64] >, & [f64], ::core::option::Option < & mut
        [f64] >, & [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut sum: f64 = -0.0;
    for i in 0..weights.len() {
        sum += weights[i];
    }
    let t = data.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum_1: f64 = -0.0;
    for i in 0..t {
        let x = data[i];
        let t = weights.len();
        let mut terms: Vec<f64> = ::autodiff_runtime::vec![0.0; t];
        for k in 0..t {
            let z = (x - means[k]) / sigmas[k];
            terms[k] = (weights[k] / sum).ln() - 0.5 * z * z - 0.5 * TAU.ln()
                - sigmas[k].ln();
        }
        let (t, tape) = log_sum_exp_augmented(&terms);
        records.push((terms, tape.keep_tape()));
        sum_1 += t;
    }
    let tape = move |
        data: &[f64],
        mut d_data: ::core::option::Option<&mut [f64]>,
        weights: &[f64],
        mut d_weights: ::core::option::Option<&mut [f64]>,
        means: &[f64],
        mut d_means: ::core::option::Option<&mut [f64]>,
        sigmas: &[f64],
        mut d_sigmas: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = data.len();
        let t_1 = weights.len();
        let d_sum = seed;
        let mut d_sum_1: f64 = -0.0;
        for i in (0..t).rev() {
            let (terms, tape) = records.pop();
            let t = weights.len();
            let x_1 = data[i];
            let mut d_terms = ::autodiff_runtime::vec![0.0; t];
            log_sum_exp_adjoint(&terms, &mut d_terms, tape, d_sum);
            let means_1 = &means[..t];
            let sigmas_1 = &sigmas[..t];
            let mut d_weights_1 = d_weights
                .as_deref_mut()
                .map(|d_weights| &mut d_weights[..t]);
            let mut d_means_1 = d_means.as_deref_mut().map(|d_means| &mut d_means[..t]);
            let mut d_sigmas_1 = d_sigmas
                .as_deref_mut()
                .map(|d_sigmas| &mut d_sigmas[..t]);
            let d_terms = &mut d_terms[..t];
            let [d_sum, d_x] = ::autodiff_runtime::sums::sums(
                0..t,
                |k| {
                    let t = sigmas_1[k];
                    let t_1 = means_1[k];
                    let t_2 = 1.0 / sigmas_1[k];
                    let z_1 = (x_1 - t_1) * t_2;
                    let t_1 = weights[k];
                    let recip_sum = 1.0 / sum;
                    let t_1 = t_1 * recip_sum;
                    let d_ln = ::autodiff_runtime::shadow::take(&mut d_terms[k]);
                    let d_z = -(0.5 * (d_ln * z_1)) - d_ln * (0.5 * z_1);
                    let t_3 = d_ln / t_1 * recip_sum;
                    if let Some(d_weights_1) = &mut d_weights_1 {
                        d_weights_1[k] += t_3;
                    }
                    let t_2 = d_z * t_2;
                    if let Some(d_sigmas_1) = &mut d_sigmas_1 {
                        d_sigmas_1[k] -= d_ln / t + t_2 * z_1;
                    }
                    if let Some(d_means_1) = &mut d_means_1 {
                        d_means_1[k] -= t_2;
                    }
                    [-(t_3 * t_1), t_2]
                },
            );
            if let Some(d_data) = &mut d_data {
                d_data[i] += d_x;
            }
            d_sum_1 += d_sum;
        }
        let mut d_weights_1 = d_weights
            .as_deref_mut()
            .map(|d_weights| &mut d_weights[..t_1]);
        for i in 0..t_1 {
            if let Some(d_weights_1) = &mut d_weights_1 {
                d_weights_1[i] += d_sum_1;
            }
        }
    };
    (
        sum_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, & [f64], ::core::option::Option < &
            mut [f64] >, & [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
