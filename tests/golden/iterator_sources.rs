pub fn iterator_sources_grad(
    x: &[f64],
    d_x: &mut [f64],
    pair: [f64; 2],
) -> (f64, [f64; 2]) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len().min(2);
    let mut sum: f64 = 0.0;
    for i_1 in 0..t {
        let v = x[i_1];
        sum += v * v;
    }
    let t_1 = x.len().saturating_sub(1);
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_1 {
        let i = i_1 + 1;
        let v = x[i];
        sum_1 += v.sin() * i as f64;
    }
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum: f64 = sum_1;
    for i_1 in 0..2usize {
        let v = pair[i_1];
        records.push(sum);
        sum *= v;
    }
    let t_2 = x.to_vec();
    let t_3 = t_2.len();
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_3 {
        let i = ::autodiff_runtime::index::nth(1, i_1);
        let v = t_2[i_1];
        sum_1 += v / f64::from(i);
    }
    let t_4 = x.len();
    let mut sum: f64 = sum_1;
    for i in 0..t_4 {
        let v = x[x.len() - 1 - i];
        sum += v * v * i as f64;
    }
    let t_5 = x.len();
    let t_6 = x.len().min(t_5);
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_6 {
        let v = x[i_1];
        let i = t_5 - 1 - i_1;
        sum_1 += v * x[i];
    }
    let t_7 = [0.5];
    let mut sum: f64 = sum_1;
    for _ in 0..1 {
        sum = 0.9 * sum + pair[0];
    }
    let t_8 = x.len();
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_8 {
        let v = x[i_1];
        sum_1 = 0.9 * sum_1 + v;
    }
    let mut sum: f64 = sum_1;
    for i_1 in 0..1usize {
        let v = t_7[i_1];
        sum = 0.9 * sum + v;
    }
    let t_7 = x.len();
    let mut scaled: Vec<f64> = ::autodiff_runtime::vec![0.0; t_7];
    let t_9 = x.len();
    for i_1 in 0..t_9 {
        let v = x[i_1];
        scaled[i_1] = v * pair[1];
    }
    let t_10 = scaled.len().div_ceil(2);
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_10 {
        let v = scaled[i_1 * 2];
        sum_1 += v * v;
    }
    let mut d_pair = ::autodiff_runtime::shadow::zero_like(&pair);
    let mut d_scaled = ::autodiff_runtime::vec![0.0; t_7];
    for i_1 in 0..t_10 {
        let t = i_1 * 2;
        let v_1 = scaled[t];
        let d_v = v_1 + v_1;
        d_scaled[t] += d_v;
    }
    let d_scaled_1 = &d_scaled[..t_9];
    let sum_2 = ::autodiff_runtime::sums::sum(0..t_9, |i_1| d_scaled_1[i_1] * x[i_1]);
    let d_x_1 = &mut d_x[..t_9];
    let d_scaled = &mut d_scaled[..t_9];
    for i_1 in 0..t_9 {
        let d_v = ::autodiff_runtime::shadow::take(&mut d_scaled[i_1]) * pair[1];
        d_x_1[i_1] = d_v;
    }
    if 0 < t_9 {
        d_pair[1] += sum_2;
    }
    let mut d_sum: f64 = 1.0;
    for _ in (0..1usize).rev() {
        d_sum *= 0.9;
    }
    let mut d_sum_1: f64 = d_sum;
    for i_1 in (0..t_8).rev() {
        let d_v = d_sum_1;
        d_x[i_1] += d_v;
        d_sum_1 *= 0.9;
    }
    let mut d_sum: f64 = d_sum_1;
    for _ in (0..1).rev() {
        d_pair[0] += d_sum;
        d_sum *= 0.9;
    }
    let x_1 = &x[..t_6];
    for i_1 in 0..t_6 {
        let i_2 = t_5 - 1 - i_1;
        let t = x[i_2];
        let v_1 = x_1[i_1];
        let d_v = d_sum * t;
        d_x[i_2] += d_sum * v_1;
        d_x[i_1] += d_v;
    }
    for i in 0..t_4 {
        let t = x.len() - 1 - i;
        let t_1 = d_sum * i as f64 * x[t];
        let d_v = t_1 + t_1;
        d_x[t] += d_v;
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    let d_place_1 = &mut d_place[..t_3];
    for i_1 in 0..t_3 {
        let d_v = d_sum / f64::from(::autodiff_runtime::index::nth(1, i_1));
        d_place_1[i_1] += d_v;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_place[..]);
    let mut d_sum_1: f64 = d_sum;
    for i_1 in (0..2usize).rev() {
        let sum = records.pop();
        let v_1 = pair[i_1];
        let d_v = d_sum_1 * sum;
        d_pair[i_1] += d_v;
        d_sum_1 *= v_1;
    }
    if 0 < t_1 {
        let x_1 = &x[1..t_1 + 1];
        let i_1 = t_1 + 1;
        let d_x_1 = &mut d_x[1..i_1];
        for i_1 in 0..t_1 {
            let d_v = d_sum_1 * (i_1 + 1) as f64 * x_1[i_1].cos();
            d_x_1[i_1] += d_v;
        }
    }
    let x_1 = &x[..t];
    let d_x_1 = &mut d_x[..t];
    for i_1 in 0..t {
        let t = d_sum_1 * x_1[i_1];
        let d_v = t + t;
        d_x_1[i_1] += d_v;
    }
    (sum_1, d_pair)
}
