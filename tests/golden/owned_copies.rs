pub fn ab_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut b = [k; 2];
    let o = b;
    b[0] += x[0];
    let c = o;
    let t = c[0];
    let t_1 = b[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_b = [-0.0; 2];
    d_b[0] += t;
    let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
    d_c[0] += t_1;
    let mut d_o = ::autodiff_runtime::shadow::zero_like(&o);
    ::autodiff_runtime::shadow::accumulate(&mut d_o, &d_c);
    d_x[0] += d_b[0];
    ::autodiff_runtime::shadow::accumulate(&mut d_b, &d_o);
    let d_k = d_b.iter().sum::<f64>();
    (t * t_1, d_k)
}
pub fn am_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut t_0 = [k, 1.0];
    let q = x[0];
    let u_0 = t_0;
    t_0[0] += 1.0;
    let mut p = t_0;
    p[1] = 7.0;
    let w_0 = t_0;
    let w_1 = u_0;
    let t_1 = t_0[1];
    t_0[1] = t_1 * q;
    let t_2 = p[0];
    let t_3 = p[1];
    let t_4 = w_0[0];
    let t_5 = w_1[0];
    let t_6 = t_4 * t_5;
    let t_7 = t_0[1];
    let t_8 = t_6 * t_7;
    let t_9 = t_0[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_t_0 = [-0.0; 2];
    d_t_0[0] += t_8;
    let t_7 = t_9 * t_7;
    d_t_0[1] += t_9 * t_6;
    let mut d_w_1 = ::autodiff_runtime::shadow::zero_like(&w_1);
    d_w_1[0] += t_7 * t_4;
    let mut d_w_0 = ::autodiff_runtime::shadow::zero_like(&w_0);
    d_w_0[0] += t_7 * t_5;
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    d_p[1] += t_2;
    d_p[0] += t_3;
    let t_4 = ::autodiff_runtime::shadow::take(&mut d_t_0[1]);
    let d_q = 1.0 + t_4 * t_1;
    d_t_0[1] += t_4 * q;
    let mut d_u_0 = ::autodiff_runtime::shadow::zero_like(&u_0);
    ::autodiff_runtime::shadow::accumulate(&mut d_u_0, &d_w_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_t_0, &d_w_0);
    d_p[1] = 0.0;
    ::autodiff_runtime::shadow::accumulate(&mut d_t_0, &d_p);
    ::autodiff_runtime::shadow::accumulate(&mut d_t_0, &d_u_0);
    d_x[0] += d_q;
    let d_k = d_t_0[0];
    (t_2 * t_3 + t_8 * t_9 + q, d_k)
}
pub fn ao_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut a = [k, x[0], x[1]];
    let t_1 = a;
    a[0] = 9.0;
    let mut sum: f64 = -0.0;
    for i in 0..3usize {
        let v = t_1[i];
        sum += v * x[0];
    }
    let t_2 = a[0];
    let t_3 = sum * t_2;
    let t_4 = a[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = [-0.0; 3];
    d_a[1] += t_3;
    let d_sum = t_4 * t_2;
    d_a[0] += t_4 * sum;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    for i in 0..3usize {
        let t_2 = x[0];
        let v_1 = t_1[i];
        let d_v = d_sum * t_2;
        d_x[0] += d_sum * v_1;
        d_place[i] += d_v;
    }
    d_a[0] = 0.0;
    ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_place);
    let d_k = d_a[0];
    let t_1 = d_a[1];
    d_x[1] += d_a[2];
    d_x[0] += t_1;
    (t_3 * t_4, d_k)
}
pub fn y1_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut b: Vec<f64> = ::autodiff_runtime::vec![0.0; t];
    let t_1 = x.len();
    for i in 0..t_1 {
        let v = x[i];
        b[i] = v * k;
    }
    let mut d = ::autodiff_runtime::Vec::new();
    let t_2 = b.len();
    for i in 0..t_2 {
        let v = b[i];
        if v > 0.3 {
            d.push(v);
        }
    }
    let mut rows = ::autodiff_runtime::Vec::with_capacity(x.len().div_ceil(2));
    let t_3 = x.len().div_ceil(2);
    for i in 0..t_3 {
        let t = i * 2;
        rows.push(::autodiff_runtime::records::copy(&x[t..(t + 2).min(x.len())]));
    }
    let t_4 = d.len();
    let mut s: f64 = k;
    for i in 0..t_4 {
        let v = d[i];
        s += v * v;
    }
    let t_5 = rows.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_5));
    let mut s_1: f64 = s;
    for i in 0..t_5 {
        let t = rows[i][0];
        records.push(s_1);
        s_1 *= t;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_rows = ::autodiff_runtime::shadow::zero_like(&rows);
    let mut d_s: f64 = 1.0;
    for i in (0..t_5).rev() {
        let s = records.pop();
        let t = rows[i][0];
        d_rows[i][0] += d_s * s;
        d_s *= t;
    }
    let mut d_d = ::autodiff_runtime::shadow::zero_like(&d);
    let d_d_1 = &mut d_d[..t_4];
    for i in 0..t_4 {
        let t = d_s * d[i];
        let d_v = t + t;
        d_d_1[i] += d_v;
    }
    for i in (0..t_3).rev() {
        let t = i * 2;
        let t_1 = (t + 2).min(x.len());
        let (_, t_3) = match d_rows.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_x[t..t_1], &t_3);
    }
    let mut d_b = ::autodiff_runtime::vec![0.0; t];
    for i in (0..t_2).rev() {
        let d_v = if b[i] > 0.3 {
            let (_, d_v) = match d_d.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            d_v
        } else {
            -0.0
        };
        d_b[i] += d_v;
    }
    let d_b_1 = &d_b[..t_1];
    let sum = ::autodiff_runtime::sums::sum(0..t_1, |i| d_b_1[i] * x[i]);
    let d_k = d_s + sum;
    let d_x_1 = &mut d_x[..t_1];
    let d_b = &mut d_b[..t_1];
    for i in 0..t_1 {
        let d_v = ::autodiff_runtime::shadow::take(&mut d_b[i]) * k;
        d_x_1[i] += d_v;
    }
    (s_1, d_k)
}
pub fn mo_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let best = ::autodiff_runtime::Vec::new();
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut has_best = false;
    let mut best_1 = best.clone();
    let mut score: f64 = 1e9;
    for i in 1..4 {
        let mut candidate: Vec<f64> = ::autodiff_runtime::vec![0.0; x.len()];
        for i_1 in 0..x.len() {
            let v = x[i_1];
            candidate[i_1] = v * k * i as f64;
        }
        let t = candidate.len();
        let mut sum: f64 = -0.0;
        for i_1 in 0..t {
            let v = candidate[i_1];
            records.push(v);
            sum += (v - 1.0) * (v - 1.0);
        }
        let t_1 = sum < score;
        let (has_best_1, best, score_1) = if t_1 {
            (true, candidate, sum)
        } else {
            (has_best, best_1.clone(), score)
        };
        records_1.push((best_1, t, t_1));
        has_best = has_best_1;
        best_1 = best;
        score = score_1;
    }
    let (value, branch) = if has_best {
        let mut sum: f64 = -0.0;
        for i_1 in 0..best_1.len() {
            sum += best_1[i_1];
        }
        (sum * score, Branch::Then(sum))
    } else {
        (0.0, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_best = ::autodiff_runtime::shadow::zero_like(&best_1);
    let d_score = match branch {
        Branch::Then(sum) => {
            let t = best_1.len();
            let d_sum = score;
            let d_best = &mut d_best[..t];
            for i_1 in 0..t {
                d_best[i_1] += d_sum;
            }
            sum
        }
        Branch::Else => 0.0,
    };
    let mut d_best_1 = ::autodiff_runtime::shadow::zero_like(&best);
    let mut d_best_2 = d_best;
    let mut d_score_1: f64 = d_score;
    let mut d_k: f64 = 0.0;
    for i in (1..4).rev() {
        let (best, t, t_1) = records_1.pop();
        let t_2 = x.len();
        let t_3 = x.len();
        let mut d_best = ::autodiff_runtime::shadow::zero_like(&best);
        let mut d_candidate = ::autodiff_runtime::vec![0.0; t_2];
        let (d_score, d_sum) = if t_1 {
            ::autodiff_runtime::shadow::accumulate(&mut d_candidate, &d_best_2);
            (-0.0, d_score_1)
        } else {
            ::autodiff_runtime::shadow::accumulate(&mut d_best, &d_best_2);
            (d_score_1, -0.0)
        };
        for i_1 in (0..t).rev() {
            let v = records.pop();
            let d_v = d_sum * (v - 1.0) + d_sum * (v - 1.0);
            d_candidate[i_1] += d_v;
        }
        let d_x_1 = &mut d_x[..t_3];
        let d_candidate = &mut d_candidate[..t_3];
        let d_k_1 = ::autodiff_runtime::sums::sum(
            0..t_3,
            |i_1| {
                let v_1 = x[i_1];
                let t = ::autodiff_runtime::shadow::take(&mut d_candidate[i_1])
                    * i as f64;
                let d_v = t * k;
                d_x_1[i_1] += d_v;
                t * v_1
            },
        );
        d_best_2 = d_best;
        d_score_1 = d_score;
        d_k += d_k_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_best_1, &d_best_2);
    (value, d_k)
}
