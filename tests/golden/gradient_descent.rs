pub fn gradient_descent_grad(
    start: [f64; 2],
    rate: f64,
    momentum: f64,
) -> (f64, [f64; 2], f64, f64) {
    let mut p = start;
    let mut v = [0.0; 2];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 8>::new();
    for _ in 0..8 {
        let t = p;
        let x = t[0];
        let y = t[1];
        let g = [2.0 * (x - 1.0) - 4.0 * x * (y - x * x), 2.0 * (y - x * x)];
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for i in 0..2usize {
            let t_1 = v[i];
            v[i] = momentum * t_1 - rate * g[i];
            p[i] += v[i];
            records_1.push(t_1);
        }
        records.push((t, g, records_1));
    }
    let t = p[0] - 1.0;
    let t_1 = p[1];
    let t_2 = p[0];
    let t_3 = p[0];
    let t_1 = t_1 - t_2 * t_3;
    let mut d_start = ::autodiff_runtime::shadow::zero_like(&start);
    let t_4 = 2.0 * t_1;
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    d_p[1] += t_4;
    d_p[0] += 2.0 * t - (t_4 * t_2 + t_4 * t_3);
    let mut d_v = [-0.0; 2];
    let mut d_rate: f64 = 0.0;
    let mut d_momentum: f64 = 0.0;
    for _ in (0..8).rev() {
        let (t, g, mut records) = records.pop();
        let x_1 = t[0];
        let y_1 = t[1];
        let mut d_g = [-0.0; 2];
        let mut d_rate_1: f64 = 0.0;
        let mut d_momentum_1: f64 = 0.0;
        for i in (0..2usize).rev() {
            let t = records.pop();
            let t_1 = g[i];
            d_v[i] += d_p[i];
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_v[i]);
            d_g[i] -= t_2 * rate;
            d_v[i] += t_2 * momentum;
            d_rate_1 += -(t_2 * t_1);
            d_momentum_1 += t_2 * t;
        }
        let t_1 = d_g[0];
        let t_2 = d_g[1] * 2.0;
        let t_3 = t_1 * (4.0 * x_1);
        let d_y = t_2 - t_3;
        let t_3 = t_3 * x_1;
        let d_x = -2.0 * (t_2 * x_1) + t_3 + t_3 - t_1 * (y_1 - x_1 * x_1) * 4.0
            + t_1 * 2.0;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        d_place[1] += d_y;
        d_place[0] += d_x;
        ::autodiff_runtime::shadow::accumulate(&mut d_p, &d_place);
        d_rate += d_rate_1;
        d_momentum += d_momentum_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_start, &d_p);
    (t.powi(2) + t_1.powi(2), d_start, d_rate, d_momentum)
}
