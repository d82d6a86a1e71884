pub fn split_ends_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    enum Branch3<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut v = x.to_vec();
    let t = v.len();
    let t_1 = t.min(1);
    let (t_2, t_3) = v.split_at_mut(t_1);
    let branch = if t > 0 {
        for i in 0..t_3.len() {
            let t = t_2[0];
            let t_1 = t_3[i];
            t_3[i] = t_1 * t;
            records.push((t, t_1));
        }
        let t = t_2[0];
        t_2[0] = t * rate;
        Branch3::Then(t)
    } else {
        Branch3::Else
    };
    let t = v.len();
    let t_2 = t.saturating_sub(1);
    let (t_3, t_4) = v.split_at_mut(t_2);
    let branch_1 = if t > 0 {
        let mut sum: f64 = -0.0;
        for i in 0..t_3.len() {
            sum += t_3[i];
        }
        t_4[0] += sum * rate;
        Branch2::Then(sum)
    } else {
        Branch2::Else
    };
    let (start, branch_2) = if 2 <= v.len() {
        let t = &v[..2];
        let t_1 = t[0];
        let t = t[1];
        (t_1 * t, Branch1::Then(t_1, t))
    } else {
        (rate, Branch1::Else)
    };
    let t = v.len();
    let t_3 = 4 + 1;
    let t = 3 <= t_3 && t_3 <= t;
    let t_4 = if t {
        let t = &v[3..t_3];
        t[0] - t[1]
    } else {
        0.0
    };
    let t_3 = rate * rate;
    let past = if t { t_4 } else { t_3 };
    let t_3 = v.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_3 {
        let v = v[i];
        sum += v * v;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    let d_v_1 = &mut d_v[..t_3];
    for i in 0..t_3 {
        let v_1 = v[i];
        let d_v = v_1 + v_1;
        d_v_1[i] += d_v;
    }
    let d_past = start;
    let (d_rate, t_3) = if t {
        (0.0, d_past)
    } else {
        let t_1 = d_past * rate;
        (t_1 + t_1, 0.0)
    };
    if t {
        d_v[3 + 1] -= t_3;
        d_v[3] += t_3;
    }
    let d_start = past;
    let d_rate_1 = match branch_2 {
        Branch1::Then(t, t_1) => {
            d_v[1] += d_start * t;
            d_v[0] += d_start * t_1;
            d_rate
        }
        Branch1::Else => d_rate + d_start,
    };
    let d_rate = match branch_1 {
        Branch2::Then(sum) => {
            let t = t_2;
            let t_1 = d_v[t_2];
            let d_sum = t_1 * rate;
            let d_v = &mut d_v[..t];
            for i in 0..t {
                d_v[i] += d_sum;
            }
            d_rate_1 + t_1 * sum
        }
        Branch2::Else => d_rate_1,
    };
    let d_rate_1 = match branch {
        Branch3::Then(t) => {
            let t_2 = d_v.len() - t_1;
            let t_3 = ::autodiff_runtime::shadow::take(&mut d_v[0]);
            d_v[0] += t_3 * rate;
            for i in (0..t_2).rev() {
                let (t_2, t_4) = records.pop();
                let t_5 = ::autodiff_runtime::shadow::take(&mut d_v[t_1 + i]);
                d_v[t_1 + i] += t_5 * t_2;
                d_v[0] += t_5 * t_4;
            }
            d_rate + t_3 * t
        }
        Branch3::Else => d_rate,
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_v[..]);
    (sum + start * past, d_rate_1)
}
