pub fn iterator_variety_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut position = 0;
    let mut ahead: f64 = 0.0;
    let mut d_rate: f64 = 0.0;
    loop {
        let t = position < x.len();
        let (position_1, t_1) = if t {
            let t = x[position];
            let t_1 = position + 1;
            let ahead_1 = if t_1 < x.len() {
                let ahead_1 = ahead + t * x[t_1];
                ahead_1
            } else {
                let ahead_1 = ahead + t * rate;
                ahead_1
            };
            (t_1, ahead_1)
        } else {
            (position, ahead)
        };
        let d_rate_1 = if t {
            let t = position + 1;
            let t_1 = x.len();
            let t_2 = x[position];
            let (d_rate_1, t_1) = if t < t_1 {
                let t_1 = x[t];
                d_x[t] += t_2;
                (-0.0, t_1)
            } else {
                (t_2, rate)
            };
            d_x[position] += t_1;
            d_rate_1
        } else {
            -0.0
        };
        position = position_1;
        ahead = t_1;
        d_rate += d_rate_1;
        if !t {
            break;
        }
    }
    let weights = [rate, 1.0 - rate];
    let t = x.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let v = x[i_1];
        let w = weights[i_1 % 2usize];
        sum += v * w * w;
    }
    let t_1 = x.len();
    let d_sum = sum;
    let mut sum_1: f64 = -0.0;
    let mut d_rate_1: f64 = 0.0;
    for i in 0..t_1.saturating_mul(usize::MAX).min(7) {
        let t = i % x.len();
        let v = x[t];
        let t_1 = i as i32;
        let powi_1 = rate.powi(t_1);
        let d_v = d_sum * powi_1;
        d_x[t] += d_v;
        sum_1 += v * powi_1;
        d_rate_1 += d_sum * v * ::autodiff_runtime::partials::powi_base(rate, t_1);
    }
    let mut low: Vec<f64> = ::autodiff_runtime::Vec::new();
    let mut high: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t_1 = x.len();
    for i_1 in 0..t_1 {
        let v = x[i_1];
        let v = v * rate;
        if v < 0.45 {
            low.push(v);
        } else {
            high.push(v);
        }
    }
    let t_2 = low.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    let mut product: f64 = 1.0;
    for i_1 in 0..t_2 {
        let t = low[i_1];
        records.push(product);
        product *= t;
    }
    let t_3 = high.len();
    let mut sum_2: f64 = -0.0;
    for i_1 in 0..t_3 {
        sum_2 += high[i_1];
    }
    let split = product * sum_2;
    let t_4 = x.len();
    let d_sum = split;
    let mut sum_3: f64 = -0.0;
    for i_1 in 0..t_4 {
        let v = x[i_1];
        let t = v > 0.0;
        let t_1 = if t { sum_3 + v.sqrt() } else { sum_3 };
        let d_v = if t { d_sum * (0.5 / v.sqrt()) } else { 0.0 };
        d_x[i_1] += d_v;
        sum_3 = t_1;
        if !t {
            break;
        }
    }
    let t_4 = x.len();
    let t_4 = t_4 - t_4 % 2;
    let t_5 = &x[t_4..];
    let t_6 = t_5.len();
    let mut sum_4: f64 = -0.0;
    for i_1 in 0..t_6 {
        let v = t_5[i_1];
        sum_4 += v * rate;
    }
    let t_7 = x.len() / 2;
    let d_sum = sum_4;
    let mut sum_5: f64 = -0.0;
    for i_1 in 0..t_7 {
        let t = i_1 * 2;
        let pair = &x[t..t + 2];
        let t_1 = pair[0];
        let t_2 = pair[1];
        d_x[t + 1] += d_sum * t_1;
        d_x[t] += d_sum * t_2;
        sum_5 += t_1 * t_2;
    }
    let d_sum = sum_5;
    let d_rate_2 = ::autodiff_runtime::sums::sum(0..t_6, |i_1| d_sum * t_5[i_1]);
    if 0 < t_6 {
        let t = t_4 + t_6;
        let d_x_1 = &mut d_x[t_4..t];
        for i_1 in 0..t_6 {
            let d_v = d_sum * rate;
            d_x_1[i_1] += d_v;
        }
    }
    let d_split = sum_3;
    let d_sum = d_split * product;
    let mut d_high = ::autodiff_runtime::shadow::zero_like(&high);
    let d_high_1 = &mut d_high[..t_3];
    for i_1 in 0..t_3 {
        d_high_1[i_1] += d_sum;
    }
    let mut d_low = ::autodiff_runtime::shadow::zero_like(&low);
    let mut d_product: f64 = d_split * sum_2;
    for i_1 in (0..t_2).rev() {
        let product = records.pop();
        let t = low[i_1];
        d_low[i_1] += d_product * product;
        d_product *= t;
    }
    let mut d_rate_3: f64 = d_rate_2;
    for i_1 in (0..t_1).rev() {
        let v_1 = x[i_1];
        let d_v = if v_1 * rate < 0.45 {
            let (_, d_v) = match d_low.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            d_v
        } else {
            let (_, d_v) = match d_high.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            d_v
        };
        let d_v_1 = d_v * rate;
        d_x[i_1] += d_v_1;
        d_rate_3 += d_v * v_1;
    }
    let mut d_weights = [-0.0; 2];
    let d_sum = sum_1;
    let d_x_1 = &mut d_x[..t];
    for i_1 in 0..t {
        let t = i_1 % 2usize;
        let w_1 = weights[t];
        let v_1 = x[i_1];
        let t_1 = d_sum * (v_1 * w_1);
        let d_v = w_1 * (d_sum * w_1);
        let d_w = t_1 + t_1;
        d_weights[t] += d_w;
        d_x_1[i_1] += d_v;
    }
    let d_rate = d_rate + (d_rate_1 + d_rate_3 + d_weights[0] - d_weights[1]);
    (ahead + sum * sum_1 + split * sum_3 + sum_4 * sum_5, d_rate)
}
