pub fn checkpointed_flow_grad(
    initial: &[f64],
    d_initial: &mut [f64],
    rate: f64,
    steps: usize,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_initial, initial, "initial");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::new();
    let mut u = initial.to_vec();
    let mut total: f64 = 0.0;
    for step in 0..steps {
        if checkpoints.is_due() {
            let u = ::autodiff_runtime::records::copy(&u);
            checkpoints.push((u, step, total));
        }
        let weight = 1.0 / (step + 1) as f64;
        let left = u[0];
        let mut left_1: f64 = left;
        for i in 1..u.len() - 1 {
            let here = u[i];
            u[i] += rate * (left_1 - 2.0 * here + u[i + 1]) + 0.1 * here * (1.0 - here);
            left_1 = here;
        }
        total += weight * u[1].sin();
    }
    let t = u.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let u = u[i_1];
        sum += u * u;
    }
    ::autodiff_runtime::shadow::clear(d_initial, initial);
    let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
    let d_u_1 = &mut d_u[..t];
    for i_1 in 0..t {
        let u_1 = u[i_1];
        let d_u = u_1 + u_1;
        d_u_1[i_1] += d_u;
    }
    let mut d_rate: f64 = 0.0;
    for _ in 0..checkpoints.segments() {
        let steps_1 = checkpoints.steps();
        let (mut u, step, _) = checkpoints.pop();
        for k in 0..steps_1 {
            let step = ::autodiff_runtime::index::nth(step, k);
            let _ = step + 1;
            let left = u[0];
            let t = u.len() - 1;
            let _ = if 1 < t {
                let mut left_1: f64 = left;
                let mut u_1: f64 = u[1];
                for i in 1..t {
                    let t = u[i + 1];
                    let t_1 = left_1 - 2.0 * u_1 + t;
                    records.push((u_1, t_1));
                    u[i] = u_1 + (rate * t_1 + 0.1 * u_1 * (1.0 - u_1));
                    left_1 = u_1;
                    u_1 = t;
                }
                u[t] = u_1;
                left_1
            } else {
                left
            };
            records_1.push((t, u[1]));
        }
        let mut d_rate_1: f64 = 0.0;
        for k in (0..steps_1).rev() {
            let (t, t_1) = records_1.pop();
            d_u[1]
                += 1.0 * (1.0 / (::autodiff_runtime::index::nth(step, k) + 1) as f64)
                    * t_1.cos();
            let (d_left, d_rate_2) = if 1 < t {
                let mut d_left: f64 = -0.0;
                let mut d_rate_2: f64 = 0.0;
                let mut d_u_1: f64 = d_u[t];
                for i in (1..t).rev() {
                    let (here, t) = records.pop();
                    let t_1 = i + 1;
                    let t_2 = d_u[i];
                    let t_3 = t_2 * rate;
                    let d_here = d_left - t_2 * (0.1 * here) + t_2 * (1.0 - here) * 0.1
                        - t_3 * 2.0;
                    d_u[t_1] = d_u_1 + t_3;
                    d_left = t_3;
                    d_rate_2 += t_2 * t;
                    d_u_1 = t_2 + d_here;
                }
                d_u[1] = d_u_1;
                (d_left, d_rate_2)
            } else {
                (-0.0, 0.0)
            };
            d_u[0] += d_left;
            d_rate_1 += d_rate_2;
        }
        d_rate += d_rate_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_initial[..], &d_u[..]);
    (total + sum, d_rate)
}
