pub fn iterator_sources_grad(
    x: &[f64],
    d_x: &mut [f64],
    pair: [f64; 2],
) -> (f64, [f64; 2]) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len().min(2);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i_1 in 0..t {
        let v = x[i_1];
        records.push(v);
        sum += v * v;
    }
    let t_1 = x.len().saturating_sub(1);
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_1 {
        let i = i_1 + 1;
        let v = x[i];
        let t = i as f64;
        records_1.push((i, v, t));
        sum_1 += v.sin() * t;
    }
    let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum: f64 = sum_1;
    for i_1 in 0..2usize {
        let v = pair[i_1];
        records_2.push((sum, v));
        sum *= v;
    }
    let t_2 = x.to_vec();
    let t_3 = t_2.len();
    let mut records_3 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_3));
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_3 {
        let i = ::autodiff_runtime::index::nth(1, i_1);
        let v = t_2[i_1];
        let t = f64::from(i);
        records_3.push(t);
        sum_1 += v / t;
    }
    let t_4 = x.len();
    let mut records_4 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_4));
    let mut sum: f64 = sum_1;
    for i in 0..t_4 {
        let t = x.len() - 1 - i;
        let v = x[t];
        let t_1 = i as f64;
        records_4.push((t, v, t_1));
        sum += v * v * t_1;
    }
    let t_5 = x.len();
    let t_6 = x.len().min(t_5);
    let mut records_5 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_6));
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_6 {
        let v = x[i_1];
        let i = t_5 - 1 - i_1;
        let t = x[i];
        records_5.push((v, i, t));
        sum_1 += v * t;
    }
    let t_5 = [0.5];
    let mut sum: f64 = sum_1;
    for _ in 0..1 {
        sum = 0.9 * sum + pair[0];
    }
    let t_7 = x.len();
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_7 {
        let v = x[i_1];
        sum_1 = 0.9 * sum_1 + v;
    }
    let mut sum: f64 = sum_1;
    for i_1 in 0..1usize {
        let v = t_5[i_1];
        sum = 0.9 * sum + v;
    }
    let t_5 = x.len();
    let mut scaled: Vec<f64> = vec![0.0; t_5];
    let t_8 = x.len();
    let mut records_6 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_8));
    for i_1 in 0..t_8 {
        let v = x[i_1];
        let t = pair[1];
        scaled[i_1] = v * t;
        records_6.push((v, t));
    }
    let t_9 = scaled.len().div_ceil(2);
    let mut records_7 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_9));
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_9 {
        let t = i_1 * 2;
        let v = scaled[t];
        records_7.push((t, v));
        sum_1 += v * v;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_pair = ::autodiff_runtime::shadow::zero_like(&pair);
    let mut d_scaled = vec![0.0; t_5];
    for _ in (0..t_9).rev() {
        let (t, v) = records_7.pop();
        let d_v = v + v;
        d_scaled[t] += d_v;
    }
    for i_1 in (0..t_8).rev() {
        let (v, t) = records_6.pop();
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_scaled[i_1]);
        let d_v = t_1 * t;
        d_pair[1] += t_1 * v;
        d_x[i_1] += d_v;
    }
    let mut d_sum: f64 = 1.0;
    for _ in (0..1usize).rev() {
        d_sum *= 0.9;
    }
    let mut d_sum_1: f64 = d_sum;
    for i_1 in (0..t_7).rev() {
        let d_v = d_sum_1;
        d_x[i_1] += d_v;
        d_sum_1 *= 0.9;
    }
    let mut d_sum: f64 = d_sum_1;
    for _ in (0..1).rev() {
        d_pair[0] += d_sum;
        d_sum *= 0.9;
    }
    for i_1 in (0..t_6).rev() {
        let (v, i, t) = records_5.pop();
        let d_v = d_sum * t;
        d_x[i] += d_sum * v;
        d_x[i_1] += d_v;
    }
    for _ in (0..t_4).rev() {
        let (t, v, t_1) = records_4.pop();
        let t_1 = d_sum * t_1 * v;
        let d_v = t_1 + t_1;
        d_x[t] += d_v;
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    for i_1 in (0..t_3).rev() {
        let d_v = d_sum / records_3.pop();
        d_place[i_1] += d_v;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_place[..]);
    let mut d_sum_1: f64 = d_sum;
    for i_1 in (0..2usize).rev() {
        let (sum, v) = records_2.pop();
        let d_v = d_sum_1 * sum;
        d_pair[i_1] += d_v;
        d_sum_1 *= v;
    }
    for _ in (0..t_1).rev() {
        let (i, v, t_1) = records_1.pop();
        let d_v = d_sum_1 * t_1 * v.cos();
        d_x[i] += d_v;
    }
    for i_1 in (0..t).rev() {
        let v = records.pop();
        let t = d_sum_1 * v;
        let d_v = t + t;
        d_x[i_1] += d_v;
    }
    (sum_1, d_pair)
}
