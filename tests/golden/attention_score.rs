fn softmax_vjp(scores: &mut [f64], d_scores: &mut [f64]) {
    ::autodiff_runtime::shadow::check(d_scores, scores, "scores");
    let t = scores.len();
    let mut found = ::autodiff_runtime::records::Latest::new();
    let mut acc: f64 = f64::NEG_INFINITY;
    for i in 0..t {
        let max_1 = acc.max(scores[i]);
        if max_1 != acc {
            found.push(i);
        }
        acc = max_1;
    }
    let t = scores.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let exp_1 = (scores[i] - acc).exp();
        scores[i] = exp_1;
        let t = scores[i];
        records.push(exp_1);
        total += t;
    }
    let t_1 = scores.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let t = scores[i] / total;
        scores[i] = t;
        records_1.push(t);
    }
    let d_total = ::autodiff_runtime::sums::sum(
        (0..t_1).rev(),
        |i| {
            let t = records_1.pop();
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_scores[i]) / total;
            d_scores[i] += t_1;
            -(t_1 * t)
        },
    );
    let d_acc = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let exp_1 = records.pop();
            d_scores[i] += d_total;
            let t = ::autodiff_runtime::shadow::take(&mut d_scores[i]) * exp_1;
            d_scores[i] += t;
            -t
        },
    );
    if !found.is_empty() {
        d_scores[found.pop()] += d_acc;
    }
}
#[inline]
fn softmax_augmented(
    scores: &mut [f64],
) -> ((), ::autodiff_runtime::tape!((& mut [f64]) -> ())) {
    let t = scores.len();
    let mut found = ::autodiff_runtime::records::Latest::new();
    let mut acc: f64 = f64::NEG_INFINITY;
    for i in 0..t {
        let max_1 = acc.max(scores[i]);
        if max_1 != acc {
            found.push(i);
        }
        acc = max_1;
    }
    let t = scores.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let exp_1 = (scores[i] - acc).exp();
        scores[i] = exp_1;
        let t = scores[i];
        records.push(exp_1);
        total += t;
    }
    let t = scores.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = scores[i] / total;
        scores[i] = t;
        records_1.push(t);
    }
    (
        (),
        move |d_scores: &mut [f64]| {
            let t = d_scores.len();
            let t_1 = d_scores.len();
            let d_total = ::autodiff_runtime::sums::sum(
                (0..t).rev(),
                |i| {
                    let t = records_1.pop();
                    let t_1 = ::autodiff_runtime::shadow::take(&mut d_scores[i]) / total;
                    d_scores[i] += t_1;
                    -(t_1 * t)
                },
            );
            let d_acc = ::autodiff_runtime::sums::sum(
                (0..t_1).rev(),
                |i| {
                    let exp_1 = records.pop();
                    d_scores[i] += d_total;
                    let t = ::autodiff_runtime::shadow::take(&mut d_scores[i]) * exp_1;
                    d_scores[i] += t;
                    -t
                },
            );
            if !found.is_empty() {
                d_scores[found.pop()] += d_acc;
            }
        },
    )
}
pub fn attention_score_vjp(
    query: &[f64; 2],
    d_query: &mut [f64; 2],
    keys: &[[f64; 2]],
    d_keys: &mut [[f64; 2]],
    values: &[[f64; 2]],
    d_values: &mut [[f64; 2]],
    seed: [f64; 2],
) -> [f64; 2] {
    ::autodiff_runtime::shadow::check(d_query, query, "query");
    ::autodiff_runtime::shadow::check(d_keys, keys, "keys");
    ::autodiff_runtime::shadow::check(d_values, values, "values");
    let mut kept = ::autodiff_runtime::records::arguments();
    let scale = 1.0 / (2usize as f64).sqrt();
    let t = keys.len();
    let mut weights: Vec<f64> = ::autodiff_runtime::vec![0.0; t];
    let t_1 = keys.len();
    for i in 0..t_1 {
        let mut sum: f64 = -0.0;
        for i_1 in 0..2 {
            let k = keys[i][i_1];
            let q = query[i_1];
            sum += k * q;
        }
        weights[i] = scale * sum;
    }
    let (t_2, tape) = softmax_augmented(
        ::autodiff_runtime::records::lend(&mut weights, &mut kept),
    );
    let mut out = [0.0; 2];
    let t_3 = weights.len().min(values.len());
    for i in 0..t_3 {
        let weight = weights[i];
        for i_1 in 0..2 {
            let v = values[i][i_1];
            out[i_1] += weight * v;
        }
    }
    let mut d_out = seed;
    let mut d_weights = ::autodiff_runtime::vec![0.0; t];
    for i in 0..t_3 {
        let weight_1 = weights[i];
        for i_1 in 0..2 {
            let d_v = d_out[i_1] * weight_1;
            d_values[i][i_1] += d_v;
        }
    }
    for i in 0..t_3 {
        let mut d_weight: f64 = -0.0;
        for i_1 in 0..2 {
            d_weight += d_out[i_1] * values[i][i_1];
        }
        d_weights[i] += d_weight;
    }
    softmax_adjoint(
        kept.again(&mut weights),
        &mut d_weights,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t_2),
    );
    for i in (0..t_1).rev() {
        let d_sum = ::autodiff_runtime::shadow::take(&mut d_weights[i]) * scale;
        for i_1 in 0..2 {
            let q_1 = query[i_1];
            let k_1 = keys[i][i_1];
            let d_k = d_sum * q_1;
            let d_q = d_sum * k_1;
            d_query[i_1] += d_q;
            d_keys[i][i_1] += d_k;
        }
    }
    out
}
#[inline]
pub fn attention_score_augmented<'tape>(
    query: &[f64; 2],
    keys: &[[f64; 2]],
    values: &[[f64; 2]],
) -> (
    [f64; 2],
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64; 2], ::core::option::Option < & mut [f64; 2] >, & [[f64; 2]],
        ::core::option::Option < & mut [[f64; 2]] >, & [[f64; 2]], ::core::option::Option
        < & mut [[f64; 2]] >, [f64; 2]) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let scale = 1.0 / (2usize as f64).sqrt();
    let mut weights: Vec<f64> = ::autodiff_runtime::vec![0.0; keys.len()];
    for i in 0..keys.len() {
        let mut sum: f64 = -0.0;
        for i_1 in 0..2 {
            let k = keys[i][i_1];
            let q = query[i_1];
            sum += k * q;
        }
        weights[i] = scale * sum;
    }
    let (t, tape) = softmax_augmented(
        ::autodiff_runtime::records::lend(&mut weights, &mut kept),
    );
    let tape = tape.keep_tape();
    let mut out = [0.0; 2];
    for i in 0..weights.len().min(values.len()) {
        let weight = weights[i];
        for i_1 in 0..2 {
            let v = values[i][i_1];
            out[i_1] += weight * v;
        }
    }
    let tape = move |
        query: &[f64; 2],
        mut d_query: ::core::option::Option<&mut [f64; 2]>,
        keys: &[[f64; 2]],
        mut d_keys: ::core::option::Option<&mut [[f64; 2]]>,
        values: &[[f64; 2]],
        mut d_values: ::core::option::Option<&mut [[f64; 2]]>,
        seed: [f64; 2]|
    {
        let t_1 = keys.len();
        let t_2 = weights.len().min(values.len());
        let t_3 = keys.len();
        let scale_1 = 1.0 / (2usize as f64).sqrt();
        let mut d_out = seed;
        let mut d_weights = ::autodiff_runtime::vec![0.0; t_1];
        for i in 0..t_2 {
            let weight_1 = weights[i];
            for i_1 in 0..2 {
                let d_v = d_out[i_1] * weight_1;
                if let Some(d_values) = &mut d_values {
                    d_values[i][i_1] += d_v;
                }
            }
        }
        for i in 0..t_2 {
            let mut d_weight: f64 = -0.0;
            for i_1 in 0..2 {
                d_weight += d_out[i_1] * values[i][i_1];
            }
            d_weights[i] += d_weight;
        }
        softmax_adjoint(
            kept.again(&mut weights),
            &mut d_weights,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        for i in (0..t_3).rev() {
            let d_sum = ::autodiff_runtime::shadow::take(&mut d_weights[i]) * scale_1;
            for i_1 in 0..2 {
                let q_1 = query[i_1];
                let k_1 = keys[i][i_1];
                let d_k = d_sum * q_1;
                let d_q = d_sum * k_1;
                if let Some(d_query) = &mut d_query {
                    d_query[i_1] += d_q;
                }
                if let Some(d_keys) = &mut d_keys {
                    d_keys[i][i_1] += d_k;
                }
            }
        }
    };
    (
        out,
        ::autodiff_runtime::nested!(
            tape, (& [f64; 2], ::core::option::Option < & mut [f64; 2] >, & [[f64; 2]],
            ::core::option::Option < & mut [[f64; 2]] >, & [[f64; 2]],
            ::core::option::Option < & mut [[f64; 2]] >, [f64; 2]) -> ()
        ),
    )
}
