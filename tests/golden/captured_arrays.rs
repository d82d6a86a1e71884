pub fn captured_arrays_grad(
    input: &[f64; 3],
    d_input: &mut [f64; 3],
    gain: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_input, input, "input");
    let mut a = *input;
    let t = a[0];
    a[0] = t * gain;
    let t_1 = a[0];
    let t_2 = a[1];
    a[2] += t_1 * t_2;
    let before = a;
    let t_3 = a[0];
    let t_4 = a[1];
    let t_5 = a[2] * gain;
    let x: f64 = 0.5;
    let first = t_3 + t_4 * gain + t_5 * gain + (a[0] + a[1] * x + a[2] * x * x);
    let t_3 = a[1];
    a[1] = first * t_3;
    a[0] = 2.0;
    let mut sum: f64 = -0.0;
    for k in 0..3 {
        let s = a[k] - before[k];
        sum += s * s;
    }
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut product: f64 = 1.0;
    for i in 0..3usize {
        let t = a[i];
        records.push(product);
        product *= t;
    }
    ::autodiff_runtime::shadow::clear(d_input, input);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_product: f64 = first;
    for i in (0..3usize).rev() {
        let product = records.pop();
        let t = a[i];
        d_a[i] += d_product * product;
        d_product *= t;
    }
    let mut d_before = ::autodiff_runtime::shadow::zero_like(&before);
    for k in 0..3 {
        let s_1 = a[k] - before[k];
        let d_s = s_1 + s_1;
        d_before[k] -= d_s;
        d_a[k] += d_s;
    }
    d_a[0] = 0.0;
    let t_6 = ::autodiff_runtime::shadow::take(&mut d_a[1]);
    let d_first = product + t_6 * t_3;
    let t_3 = d_first * gain;
    let t_5 = d_first * t_5;
    d_a[2] += 0.25 * d_first + gain * t_3;
    d_a[1] += t_6 * first + d_first * x + t_3;
    d_a[0] += d_first + d_first;
    ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_before);
    let t_3 = d_a[2];
    d_a[1] += t_3 * t_1;
    d_a[0] += t_3 * t_2;
    let t_1 = ::autodiff_runtime::shadow::take(&mut d_a[0]);
    let d_gain = t_5 + t_5 + d_first * t_4 + t_1 * t;
    d_a[0] += t_1 * gain;
    ::autodiff_runtime::shadow::accumulate(&mut *d_input, &d_a);
    (sum + first * product, d_gain)
}
