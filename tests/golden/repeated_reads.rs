pub fn repeated_reads_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    let mut sum: f64 = 0.0;
    for i in 1..t {
        let t = x[i];
        let t_1 = x[i - 1];
        let sin_1 = x[i].sin();
        let exp_1 = x[i - 1].exp();
        records.push((sin_1, exp_1));
        sum += (t - t_1).powi(2) * sin_1 - exp_1 / 3.0;
    }
    let t_1 = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum_1: f64 = sum;
    for i_1 in 0..t_1 {
        let v = x[i_1];
        let cos_v = v.cos();
        let sin_v = v.sin();
        records_1.push((cos_v, sin_v));
        sum_1 += v * cos_v - 2.0 * sin_v;
    }
    let t_2 = x[0];
    let t_3 = x[0];
    let t_4 = x.len() - 1;
    let t_5 = x[t_4];
    let t_6 = 1.0 + t_5.abs();
    let t_3 = t_3 / t_6;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t_6 = 1.0 / t_6;
    d_x[t_4] += t_3 * t_6 * t_5.signum();
    d_x[0] += sum_1 - t_6;
    let d_sum = t_2;
    for i_1 in (0..t_1).rev() {
        let (cos_v, sin_v) = records_1.pop();
        let d_v = d_sum * cos_v - d_sum * 2.0 * cos_v - d_sum * x[i_1] * sin_v;
        d_x[i_1] += d_v;
    }
    if 1 < t {
        let mut d_x_1: f64 = d_x[t - 1];
        for i in (1..t).rev() {
            let (sin_1, exp_1) = records.pop();
            let t = i - 1;
            let t_1 = x[i] - x[i - 1];
            let t_2 = x[i];
            let t = d_x[t];
            let t_3 = d_sum * sin_1 * (2.0 * t_1);
            d_x[i] = d_x_1 + (d_sum * t_1.powi(2) * t_2.cos() + t_3);
            d_x_1 = t - d_sum / 3.0 * exp_1 - t_3;
        }
        d_x[0] = d_x_1;
    }
    sum_1 * t_2 - t_3
}
pub fn assigned_in_between_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut a = [x[0], 0.5, 2.0];
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let v = x[i];
        let t = a[0];
        let t_1 = a[1];
        let before = t * t_1;
        let t_2 = a[0];
        let t_3 = a[1];
        a[0] = t_2.sin() + v * t_3;
        let t_4 = a[0];
        let t_5 = a[0];
        a[1] = before - t_4 * t_5 * v;
        let t_6 = a[1];
        let t_7 = a[0];
        let t_8 = a[1];
        let cos_1 = t_8.cos();
        a[2] += t_6 * t_7 - cos_1 * v;
        a[0] -= 0.25 * a[2];
        d_x[i] = t;
        records.push((t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, cos_1));
    }
    let t_1 = a[0];
    let t_2 = a[1];
    let t_3 = a[2];
    let t_4 = a[2];
    let mut d_a = [-0.0; 3];
    d_a[2] += t_2 - t_4.cos();
    d_a[1] += t_3;
    d_a[0] += 1.0;
    for i in (0..t).rev() {
        let t = d_x[i];
        let (t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, cos_1) = records.pop();
        let v_1 = x[i];
        d_a[2] -= d_a[0] * 0.25;
        let t_9 = d_a[2];
        d_a[0] += t_9 * t_6;
        d_a[1] += t_9 * v_1 * t_8.sin() + t_9 * t_7;
        let d_before = ::autodiff_runtime::shadow::take(&mut d_a[1]);
        let t_6 = d_before * v_1;
        d_a[0] -= t_6 * t_4 + t_6 * t_5;
        let d_sin = ::autodiff_runtime::shadow::take(&mut d_a[0]);
        let d_v = -(t_9 * cos_1) - d_before * (t_4 * t_5) + d_sin * t_3;
        d_a[1] += d_sin * v_1 + d_before * t;
        d_a[0] += d_sin * t_2.cos() + d_before * t_1;
        d_x[i] = d_v;
    }
    d_x[0] += d_a[0];
    t_1 + t_2 * t_3 - t_4.sin()
}
