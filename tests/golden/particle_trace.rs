pub fn particle_trace_grad(
    start: [f64; 2],
    velocity: [f64; 2],
    drag: f64,
) -> (f64, [f64; 2], [f64; 2], f64) {
    let t = start;
    let mut trace = ::autodiff_runtime::vec![t.clone()];
    let mut bounces: Vec<(usize, f64)> = ::autodiff_runtime::Vec::new();
    let mut v = velocity;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 8>::new();
    let mut v_1 = v.clone();
    for step in 1..=8 {
        let t = trace[step - 1];
        let x = t[0];
        let y = t[1];
        let t_1 = if y < 0.0 { v_1[1] < 0.0 } else { false };
        if t_1 {
            bounces.push((step, v_1[1]));
            v_1[1] = -v_1[1];
        }
        let t_2 = v_1[0];
        let t_3 = v_1[1];
        let v = [t_2 * (1.0 - drag), t_3 * (1.0 - drag) - 0.3];
        trace.push([x + v[0], y + v[1]]);
        records.push((v_1, t, t_1, t_2, t_3));
        v_1 = v;
    }
    let t_1 = (trace.len() + 1).saturating_sub(2);
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let w = &trace[i..i + 2];
        let hypot_1 = (w[1][0] - w[0][0]).hypot(w[1][1] - w[0][1]);
        records_1.push(hypot_1);
        sum += hypot_1;
    }
    let t_2 = bounces.len();
    let mut sum_1: f64 = -0.0;
    for i in 0..t_2 {
        let step = bounces[i].0;
        let speed = bounces[i].1;
        sum_1 += speed * speed / step as f64;
    }
    let t_3 = trace.len();
    let t_4 = t_3.wrapping_sub(1);
    if !(t_3 > 0) {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t_3 = trace[t_4];
    let x = t_3[0];
    let mut d_start = ::autodiff_runtime::shadow::zero_like(&start);
    let mut d_velocity = ::autodiff_runtime::shadow::zero_like(&velocity);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    let d_x = sum_1;
    d_place[0] += d_x;
    let mut d_trace = ::autodiff_runtime::shadow::zero_like(&trace);
    ::autodiff_runtime::shadow::accumulate(&mut d_trace[t_4], &d_place);
    let mut d_bounces = ::autodiff_runtime::shadow::zero_like(&bounces);
    let d_sum = x;
    for i in 0..t_2 {
        let t = d_sum / bounces[i].0 as f64 * bounces[i].1;
        let d_speed = t + t;
        d_bounces[i].1 += d_speed;
    }
    for i in (0..t_1).rev() {
        let hypot_1 = records_1.pop();
        let w_1 = &trace[i..i + 2];
        let t = w_1[1][0];
        let t_1 = w_1[0][0];
        let t_2 = w_1[1][1];
        let t_3 = w_1[0][1];
        let recip_hypot = 1.0 / hypot_1;
        let t = (t - t_1) * recip_hypot;
        let t_1 = (t_2 - t_3) * recip_hypot;
        d_trace[i][1] -= t_1;
        d_trace[i + 1][1] += t_1;
        d_trace[i][0] -= t;
        d_trace[i + 1][0] += t;
    }
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    let d_v_1 = ::autodiff_runtime::shadow::zero_like(&v_1);
    let mut d_v_2 = d_v_1;
    let mut d_drag: f64 = 0.0;
    for step in (1..=8).rev() {
        let (v, t, t_1, t_2, t_3) = records.pop();
        let t_4 = step - 1;
        let (_, mut t_6) = match d_trace.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_x = t_6[0];
        let d_y = t_6[1];
        d_v_2[1] += d_y;
        d_v_2[0] += d_x;
        let t_5 = d_v_2[0];
        let t_6 = d_v_2[1];
        let mut d_v_1 = ::autodiff_runtime::shadow::zero_like(&v);
        d_v_1[1] += t_6 * (1.0 - drag);
        d_v_1[0] += t_5 * (1.0 - drag);
        if t_1 {
            d_v_1[1] -= ::autodiff_runtime::shadow::take(&mut d_v_1[1]);
            let (_, _, t_1) = match d_bounces.pop() {
                Some((element_0, element_1)) => (true, element_0, element_1),
                None => ::core::unreachable!(),
            };
            d_v_1[1] += t_1;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        d_place[1] += d_y;
        d_place[0] += d_x;
        ::autodiff_runtime::shadow::accumulate(&mut d_trace[t_4], &d_place);
        d_v_2 = d_v_1;
        d_drag += -(t_6 * t_3) - t_5 * t_2;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_v, &d_v_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_velocity, &d_v);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_trace[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_start, &d_place);
    (sum + sum_1 * x, d_start, d_velocity, d_drag)
}
