pub fn simpson_rule_grad(
    values: &[f64],
    d_values: &mut [f64],
    width: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_values, values, "values");
    ::autodiff_runtime::shadow::clear(d_values, values);
    let n = values.len() - 1;
    assert!(n % 2 == 0, "an even number of intervals");
    let t = values.len();
    let d_sum = width / n as f64 / 3.0 * 4.0;
    let mut sum: f64 = -0.0;
    for i_1 in 0..t.saturating_sub(1).div_ceil(2) {
        let t = i_1 * 2 + 1;
        let v = values[t];
        let d_v = d_sum * v.cos();
        d_values[t] += d_v;
        sum += v.sin();
    }
    let d_sum = width / n as f64 / 3.0 * 2.0;
    let mut sum_1: f64 = -0.0;
    for i in (2..n).step_by(2) {
        let t = values[i];
        d_values[i] += d_sum * t.cos();
        sum_1 += t.sin();
    }
    let t = [values[0], values[n]];
    let mut ends = ::autodiff_runtime::shadow::zero_like(&t);
    for i_1 in 0..2usize {
        ends[i_1] = t[i_1].sin();
    }
    let t_1 = n as f64;
    let t_2 = width / t_1 / 3.0;
    let mut sum_2: f64 = -0.0;
    for i_1 in 0..2usize {
        sum_2 += ends[i_1];
    }
    let t_3 = sum_2 + 4.0 * sum + 2.0 * sum_1;
    let mut d_ends = ::autodiff_runtime::shadow::zero_like(&t);
    let d_sum = t_2;
    for i_1 in 0..2usize {
        d_ends[i_1] += d_sum;
    }
    let d_width = t_3 / 3.0 / t_1;
    let mut d_place = [-0.0; 2];
    for i_1 in 0..2usize {
        d_place[i_1]
            += ::autodiff_runtime::shadow::take(&mut d_ends[i_1]) * t[i_1].cos();
    }
    let t = d_place[0];
    d_values[n] += d_place[1];
    d_values[0] += t;
    (t_2 * t_3, d_width)
}
