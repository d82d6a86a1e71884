pub fn trimmed_mean_grad(sample: &[f64], d_sample: &mut [f64], cut: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_sample, sample, "sample");
    let mut order = sample.to_vec();
    let order_1 = ::autodiff_runtime::shadow::order(&order[..], |a, b| b.total_cmp(a));
    ::autodiff_runtime::shadow::permute(&mut order[..], &order_1);
    let n = order.len();
    let kept = &order[cut..n - cut];
    let t = kept.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += kept[i];
    }
    let t_1 = kept.len() as f64;
    let mean = sum / t_1;
    let t_2 = &order[..cut];
    let t_3 = n - cut;
    let t_4 = &order[t_3..];
    let t_5 = t_2.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_5 {
        let x = t_2[i];
        sum += (x - mean).powi(2);
    }
    let t_6 = t_4.len();
    let mut sum_1: f64 = sum;
    for i in 0..t_6 {
        let x = t_4[i];
        sum_1 += (x - mean).powi(2);
    }
    ::autodiff_runtime::shadow::clear(d_sample, sample);
    let mut d_order = ::autodiff_runtime::shadow::zero_like(&order);
    let sum_2 = ::autodiff_runtime::sums::sum(
        0..t_6,
        |i| {
            let d_x = 0.02 * (t_4[i] - mean);
            -d_x
        },
    );
    let d_mean = 1.0 + sum_2;
    if 0 < t_6 {
        let t = t_3 + t_6;
        let d_order = &mut d_order[t_3..t];
        for i in 0..t_6 {
            let d_x = 0.02 * (t_4[i] - mean);
            d_order[i] += d_x;
        }
    }
    let sum_2 = ::autodiff_runtime::sums::sum(
        0..t_5,
        |i| {
            let d_x = 0.02 * (t_2[i] - mean);
            -d_x
        },
    );
    let d_mean = d_mean + sum_2;
    let d_order_1 = &mut d_order[..t_5];
    for i in 0..t_5 {
        let d_x = 0.02 * (t_2[i] - mean);
        d_order_1[i] += d_x;
    }
    let d_sum = d_mean / t_1;
    if 0 < t {
        let t_1 = cut + t;
        let d_order = &mut d_order[cut..t_1];
        for i in 0..t {
            d_order[i] += d_sum;
        }
    }
    ::autodiff_runtime::shadow::permute_back(&mut d_order[..], &order_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_sample[..], &d_order[..]);
    mean + 0.01 * sum_1
}
#[inline]
pub fn trimmed_mean_augmented(
    sample: &[f64],
    cut: usize,
) -> (
    f64,
    ::autodiff_runtime::tape!((::core::option::Option < & mut [f64] >, usize, f64) -> ()),
) {
    let mut order = sample.to_vec();
    let order_1 = ::autodiff_runtime::shadow::order(&order[..], |a, b| b.total_cmp(a));
    ::autodiff_runtime::shadow::permute(&mut order[..], &order_1);
    let n = order.len();
    let kept = &order[cut..n - cut];
    let mut sum: f64 = -0.0;
    for i in 0..kept.len() {
        sum += kept[i];
    }
    let mean = sum / kept.len() as f64;
    let t = &order[..cut];
    let t_1 = &order[n - cut..];
    let mut sum: f64 = -0.0;
    for i in 0..t.len() {
        let x = t[i];
        sum += (x - mean).powi(2);
    }
    let mut sum_1: f64 = sum;
    for i in 0..t_1.len() {
        let x = t_1[i];
        sum_1 += (x - mean).powi(2);
    }
    (
        mean + 0.01 * sum_1,
        move |mut d_sample: ::core::option::Option<&mut [f64]>, cut: usize, seed: f64| {
            let n_1 = order.len();
            let t = n_1 - cut;
            let t_1 = &order[t..];
            let t_2 = t_1.len();
            let t_3 = &order[..cut];
            let t_4 = t_3.len();
            let kept_1 = &order[cut..n_1 - cut];
            let t_5 = kept_1.len();
            let t_6 = kept_1.len();
            let d_sum = seed * 0.01;
            let mut d_order = ::autodiff_runtime::shadow::zero_like(&order);
            let sum_2 = ::autodiff_runtime::sums::sum(
                0..t_2,
                |i| {
                    let d_x = d_sum * (2.0 * (t_1[i] - mean));
                    -d_x
                },
            );
            let d_mean = seed + sum_2;
            if 0 < t_2 {
                let t_3 = t + t_2;
                let d_order = &mut d_order[t..t_3];
                for i in 0..t_2 {
                    let d_x = d_sum * (2.0 * (t_1[i] - mean));
                    d_order[i] += d_x;
                }
            }
            let sum_2 = ::autodiff_runtime::sums::sum(
                0..t_4,
                |i| {
                    let d_x = d_sum * (2.0 * (t_3[i] - mean));
                    -d_x
                },
            );
            let d_mean = d_mean + sum_2;
            let d_order_1 = &mut d_order[..t_4];
            for i in 0..t_4 {
                let d_x = d_sum * (2.0 * (t_3[i] - mean));
                d_order_1[i] += d_x;
            }
            let d_sum = d_mean / t_5 as f64;
            if 0 < t_6 {
                let t = cut + t_6;
                let d_order = &mut d_order[cut..t];
                for i in 0..t_6 {
                    d_order[i] += d_sum;
                }
            }
            ::autodiff_runtime::shadow::permute_back(&mut d_order[..], &order_1);
            if let Some(d_sample) = &mut d_sample {
                ::autodiff_runtime::shadow::accumulate(&mut d_sample[..], &d_order[..]);
            }
        },
    )
}
