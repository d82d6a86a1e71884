pub fn time_warping_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = a.len();
    let m = b.len();
    let width = m + 1;
    let t = (n + 1) * width;
    let mut cost = ::autodiff_runtime::vec![f64::INFINITY; t];
    cost[0] = 0.0;
    for i in 1..=n {
        for j in 1..=m {
            let gap = a[i - 1] - b[j - 1];
            let t = cost[(i - 1) * width + j];
            let min_1 = t.min(cost[i * width + j - 1]);
            let best = min_1.min(cost[(i - 1) * width + j - 1]);
            cost[i * width + j] = gap * gap + best;
            records.push((best == min_1, min_1 == t));
        }
    }
    let t_1 = n * width + m;
    let sqrt_1 = cost[t_1].sqrt();
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut d_cost = ::autodiff_runtime::vec![0.0; t];
    d_cost[t_1] += 0.5 / sqrt_1;
    for i in (1..=n).rev() {
        for j in (1..=m).rev() {
            let (t, t_1) = records.pop();
            let t_2 = i * width + j;
            let t_3 = i - 1;
            let t_4 = a[t_3];
            let t_5 = j - 1;
            let t_6 = b[t_5];
            let t_7 = (i - 1) * width + j - 1;
            let t_8 = i * width + j - 1;
            let t_9 = (i - 1) * width + j;
            let d_best = ::autodiff_runtime::shadow::take(&mut d_cost[t_2]);
            let t_2 = d_best * (t_4 - t_6);
            let d_gap = t_2 + t_2;
            let d_min = if t { d_best } else { 0.0 };
            d_cost[t_7] += if t { 0.0 } else { d_best };
            d_cost[t_8] += if t_1 { 0.0 } else { d_min };
            d_cost[t_9] += if t_1 { d_min } else { 0.0 };
            d_b[t_5] -= d_gap;
            d_a[t_3] += d_gap;
        }
    }
    d_cost[0] = 0.0;
    sqrt_1
}
