pub fn selected_quantile_grad(
    losses: &[f64],
    d_losses: &mut [f64],
    level: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_losses, losses, "losses");
    let t = losses.len();
    let mut sample: Vec<f64> = ::autodiff_runtime::vec![0.0; t];
    let t_1 = losses.len();
    for i in 0..t_1 {
        let loss = losses[i];
        sample[i] = loss * level;
    }
    let at = sample.len() / 2;
    let order = ::autodiff_runtime::shadow::order_selected(
        &sample[..],
        at,
        |a, b| a.partial_cmp(b).unwrap(),
    );
    ::autodiff_runtime::shadow::permute(&mut sample[..], &order);
    let (lower, t_2) = sample.split_at_mut(at);
    let (t_2, tail) = t_2.split_at_mut(1);
    let t_3 = tail.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_3 {
        let loss = tail[i];
        sum += loss - t_2[0];
    }
    let t_4 = lower.len();
    let mut sum_1: f64 = -0.0;
    for i in 0..t_4 {
        let loss = lower[i];
        sum_1 += (t_2[0] - loss).powi(2);
    }
    let t_2 = t_2[0];
    let t_5 = tail.len() as f64 + 1.0;
    let d_sum = 1.0 / t_5;
    let mut d_sample = ::autodiff_runtime::vec![0.0; t];
    let _ = at + 1;
    d_sample[at] += 1.0;
    let sum_2 = ::autodiff_runtime::sums::sum(
        0..t_4,
        |i| 2.0 * (sample[at..][..1][0] - sample[..at][i]),
    );
    let d_sample_1 = &mut d_sample[..t_4];
    for i in 0..t_4 {
        d_sample_1[i] -= 2.0 * (sample[at..][..1][0] - sample[..at][i]);
    }
    if 0 < t_4 {
        d_sample[at] += sum_2;
    }
    let sum_2 = ::autodiff_runtime::sums::sum(0..t_3, |_| d_sum);
    if 0 < t_3 {
        let t = at + 1;
        let t_1 = at + 1 + t_3;
        let d_sample = &mut d_sample[t..t_1];
        for i in 0..t_3 {
            let d_loss = d_sum;
            d_sample[i] += d_loss;
        }
    }
    if 0 < t_3 {
        d_sample[at] -= sum_2;
    }
    ::autodiff_runtime::shadow::permute_back(&mut d_sample[..], &order);
    let d_sample_1 = &d_sample[..t_1];
    let d_level = ::autodiff_runtime::sums::sum(0..t_1, |i| d_sample_1[i] * losses[i]);
    let d_losses_1 = &mut d_losses[..t_1];
    let d_sample = &mut d_sample[..t_1];
    for i in 0..t_1 {
        let d_loss = ::autodiff_runtime::shadow::take(&mut d_sample[i]) * level;
        d_losses_1[i] = d_loss;
    }
    (t_2 + sum / t_5 + sum_1, d_level)
}
#[inline]
pub fn selected_quantile_augmented(
    losses: &[f64],
    level: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    let mut sample: Vec<f64> = ::autodiff_runtime::vec![0.0; losses.len()];
    for i in 0..losses.len() {
        let loss = losses[i];
        sample[i] = loss * level;
    }
    let at = sample.len() / 2;
    let order = ::autodiff_runtime::shadow::order_selected(
        &sample[..],
        at,
        |a, b| a.partial_cmp(b).unwrap(),
    );
    ::autodiff_runtime::shadow::permute(&mut sample[..], &order);
    let (lower, t) = sample.split_at_mut(at);
    let (t, tail) = t.split_at_mut(1);
    let mut sum: f64 = -0.0;
    for i in 0..tail.len() {
        let loss = tail[i];
        sum += loss - t[0];
    }
    let mut sum_1: f64 = -0.0;
    for i in 0..lower.len() {
        let loss = lower[i];
        sum_1 += (t[0] - loss).powi(2);
    }
    let t = t[0];
    let t_1 = tail.len();
    (
        t + sum / (t_1 as f64 + 1.0) + sum_1,
        move |
            losses: &[f64],
            mut d_losses: ::core::option::Option<&mut [f64]>,
            level: f64,
            seed: f64|
        {
            let t_2 = sample[at..][1..].len();
            let t_3 = losses.len();
            let t_4 = sample[..at].len();
            let t_5 = sample[at..][1..].len();
            let t_6 = losses.len();
            let d_sum = seed / (t_2 as f64 + 1.0);
            let mut d_sample = ::autodiff_runtime::vec![0.0; t_3];
            let _ = at + 1;
            d_sample[at] += seed;
            let d_sum_1 = seed;
            let sum_2 = ::autodiff_runtime::sums::sum(
                0..t_4,
                |i| d_sum_1 * (2.0 * (sample[at..][..1][0] - sample[..at][i])),
            );
            let d_sample_1 = &mut d_sample[..t_4];
            for i in 0..t_4 {
                d_sample_1[i]
                    -= d_sum_1 * (2.0 * (sample[at..][..1][0] - sample[..at][i]));
            }
            if 0 < t_4 {
                d_sample[at] += sum_2;
            }
            let sum_2 = ::autodiff_runtime::sums::sum(0..t_5, |_| d_sum);
            if 0 < t_5 {
                let t = at + 1;
                let t_1 = at + 1 + t_5;
                let d_sample = &mut d_sample[t..t_1];
                for i in 0..t_5 {
                    let d_loss = d_sum;
                    d_sample[i] += d_loss;
                }
            }
            if 0 < t_5 {
                d_sample[at] -= sum_2;
            }
            ::autodiff_runtime::shadow::permute_back(&mut d_sample[..], &order);
            let d_sample_1 = &d_sample[..t_6];
            let d_level = ::autodiff_runtime::sums::sum(
                0..t_6,
                |i| d_sample_1[i] * losses[i],
            );
            let mut d_losses_1 = d_losses
                .as_deref_mut()
                .map(|d_losses| &mut d_losses[..t_6]);
            let d_sample = &mut d_sample[..t_6];
            for i in 0..t_6 {
                let d_loss = ::autodiff_runtime::shadow::take(&mut d_sample[i]) * level;
                if let Some(d_losses_1) = &mut d_losses_1 {
                    d_losses_1[i] += d_loss;
                }
            }
            d_level
        },
    )
}
