pub fn closure_ordering_grad(x: &[f64], d_x: &mut [f64], centre: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut nearest = x.to_vec();
    let order = ::autodiff_runtime::shadow::order(
        &nearest[..],
        |a, b| {
            (|p: &f64| (p - centre) * (p - centre))(a)
                .partial_cmp(&(|p: &f64| (p - centre) * (p - centre))(b))
                .unwrap()
        },
    );
    ::autodiff_runtime::shadow::permute(&mut nearest[..], &order);
    let t = x.len();
    let mut order_1: Vec<usize> = ::autodiff_runtime::Vec::with_capacity(t);
    for i_1 in 0..t {
        order_1.push(i_1);
    }
    let order_2 = ::autodiff_runtime::shadow::order(
        &order_1[..],
        |&i, &j| {
            (|i: usize| (x[i] - centre).abs())(j)
                .total_cmp(&(|i: usize| (x[i] - centre).abs())(i))
        },
    );
    ::autodiff_runtime::shadow::permute(&mut order_1[..], &order_2);
    let mut coarse = x.to_vec();
    let order_2 = ::autodiff_runtime::shadow::order_by_key(
        &coarse[..],
        |v| (v * 2.0).round() as i64,
    );
    ::autodiff_runtime::shadow::permute(&mut coarse[..], &order_2);
    let mut ranked = x.to_vec();
    let order_3 = ::autodiff_runtime::shadow::order_unstable_by_key(
        &ranked[..],
        |v| std::cmp::Reverse((v * 1000.0) as i64),
    );
    ::autodiff_runtime::shadow::permute(&mut ranked[..], &order_3);
    let t = nearest.len();
    let mut sum: f64 = -0.0;
    for rank in 0..t {
        let v = nearest[rank];
        sum += v * centre / (rank as f64 + 1.0);
    }
    let t_1 = order_1[0];
    let t_2 = x[t_1];
    let t_3 = order_1[1];
    let t_4 = x[t_3];
    let t_5 = coarse[0];
    let t_6 = coarse[1];
    let t_7 = t_5 * t_6;
    let t_8 = ranked[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_ranked = ::autodiff_runtime::shadow::zero_like(&ranked);
    d_ranked[0] += t_7;
    let mut d_coarse = ::autodiff_runtime::shadow::zero_like(&coarse);
    d_coarse[1] += t_8 * t_5;
    d_coarse[0] += t_8 * t_6;
    d_x[t_3] += t_2;
    d_x[t_1] += t_4;
    let mut d_nearest = ::autodiff_runtime::shadow::zero_like(&nearest);
    let d_nearest_1 = &mut d_nearest[..t];
    let d_centre = ::autodiff_runtime::sums::sum(
        0..t,
        |rank| {
            let v_1 = nearest[rank];
            let t = 1.0 / (rank as f64 + 1.0);
            let d_v = centre * t;
            d_nearest_1[rank] += d_v;
            v_1 * t
        },
    );
    ::autodiff_runtime::shadow::permute_back(&mut d_ranked[..], &order_3);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_ranked[..]);
    ::autodiff_runtime::shadow::permute_back(&mut d_coarse[..], &order_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_coarse[..]);
    ::autodiff_runtime::shadow::permute_back(&mut d_nearest[..], &order);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_nearest[..]);
    (sum + t_2 * t_4 + t_7 * t_8, d_centre)
}
#[inline]
pub fn closure_ordering_augmented(
    x: &[f64],
    centre: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    let mut nearest = x.to_vec();
    let order = ::autodiff_runtime::shadow::order(
        &nearest[..],
        |a, b| {
            (|p: &f64| (p - centre) * (p - centre))(a)
                .partial_cmp(&(|p: &f64| (p - centre) * (p - centre))(b))
                .unwrap()
        },
    );
    ::autodiff_runtime::shadow::permute(&mut nearest[..], &order);
    let t = x.len();
    let mut order_1: Vec<usize> = ::autodiff_runtime::Vec::with_capacity(t);
    for i_1 in 0..t {
        order_1.push(i_1);
    }
    let order_2 = ::autodiff_runtime::shadow::order(
        &order_1[..],
        |&i, &j| {
            (|i: usize| (x[i] - centre).abs())(j)
                .total_cmp(&(|i: usize| (x[i] - centre).abs())(i))
        },
    );
    ::autodiff_runtime::shadow::permute(&mut order_1[..], &order_2);
    let mut coarse = x.to_vec();
    let order_2 = ::autodiff_runtime::shadow::order_by_key(
        &coarse[..],
        |v| (v * 2.0).round() as i64,
    );
    ::autodiff_runtime::shadow::permute(&mut coarse[..], &order_2);
    let mut ranked = x.to_vec();
    let order_3 = ::autodiff_runtime::shadow::order_unstable_by_key(
        &ranked[..],
        |v| std::cmp::Reverse((v * 1000.0) as i64),
    );
    ::autodiff_runtime::shadow::permute(&mut ranked[..], &order_3);
    let mut sum: f64 = -0.0;
    for rank in 0..nearest.len() {
        let v = nearest[rank];
        sum += v * centre / (rank as f64 + 1.0);
    }
    let t = order_1[0];
    let t_1 = x[t];
    let t_2 = order_1[1];
    let t_3 = x[t_2];
    let t_4 = coarse[0];
    let t_5 = coarse[1];
    let t_6 = ranked[0];
    (
        sum + t_1 * t_3 + t_4 * t_5 * t_6,
        move |
            x: &[f64],
            mut d_x: ::core::option::Option<&mut [f64]>,
            centre: f64,
            seed: f64|
        {
            let t_7 = ranked[0];
            let t_8 = coarse[0];
            let t_9 = coarse[1];
            let t_10 = x[t_2];
            let t_11 = x[t];
            let t_12 = nearest.len();
            let t_7 = seed * t_7;
            let mut d_ranked = ::autodiff_runtime::shadow::zero_like(&ranked);
            d_ranked[0] += seed * (t_8 * t_9);
            let mut d_coarse = ::autodiff_runtime::shadow::zero_like(&coarse);
            d_coarse[1] += t_7 * t_8;
            d_coarse[0] += t_7 * t_9;
            if let Some(d_x) = &mut d_x {
                d_x[t_2] += seed * t_11;
            }
            if let Some(d_x) = &mut d_x {
                d_x[t] += seed * t_10;
            }
            let mut d_nearest = ::autodiff_runtime::shadow::zero_like(&nearest);
            let d_sum = seed;
            let d_nearest_1 = &mut d_nearest[..t_12];
            let d_centre = ::autodiff_runtime::sums::sum(
                0..t_12,
                |rank| {
                    let v_1 = nearest[rank];
                    let t = d_sum / (rank as f64 + 1.0);
                    let d_v = t * centre;
                    d_nearest_1[rank] += d_v;
                    t * v_1
                },
            );
            ::autodiff_runtime::shadow::permute_back(&mut d_ranked[..], &order_3);
            if let Some(d_x) = &mut d_x {
                ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_ranked[..]);
            }
            ::autodiff_runtime::shadow::permute_back(&mut d_coarse[..], &order_2);
            if let Some(d_x) = &mut d_x {
                ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_coarse[..]);
            }
            ::autodiff_runtime::shadow::permute_back(&mut d_nearest[..], &order);
            if let Some(d_x) = &mut d_x {
                ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_nearest[..]);
            }
            d_centre
        },
    )
}
