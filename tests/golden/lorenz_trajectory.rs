pub fn lorenz_trajectory_grad(
    start: [f64; 3],
    sigma: f64,
    rho: f64,
    beta: f64,
) -> (f64, [f64; 3], f64, f64, f64) {
    let dt = 0.02;
    let mut state = start;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 5>::new();
    let mut state_1 = state.clone();
    for _ in 0..5 {
        let x = state_1[0];
        let y = state_1[1];
        let z = state_1[2];
        let t = y - x;
        let t_1 = rho - z;
        let k1 = [sigma * t, x * t_1 - y, x * y - beta * z];
        let h: f64 = dt / 2.0;
        let s: [f64; 3] = state_1;
        let k: [f64; 3] = k1;
        let mut t_2 = [0.0; 3];
        for i in 0..3 {
            t_2[i] = s[i] + h * k[i];
        }
        let x_1 = t_2[0];
        let y_1 = t_2[1];
        let z_1 = t_2[2];
        let t_2 = y_1 - x_1;
        let t_3 = rho - z_1;
        let k2 = [sigma * t_2, x_1 * t_3 - y_1, x_1 * y_1 - beta * z_1];
        let h_1: f64 = dt / 2.0;
        let s_1: [f64; 3] = state_1;
        let k_1: [f64; 3] = k2;
        let mut t_4 = [0.0; 3];
        for i in 0..3 {
            t_4[i] = s_1[i] + h_1 * k_1[i];
        }
        let x_2 = t_4[0];
        let y_2 = t_4[1];
        let z_2 = t_4[2];
        let t_4 = y_2 - x_2;
        let t_5 = rho - z_2;
        let k3 = [sigma * t_4, x_2 * t_5 - y_2, x_2 * y_2 - beta * z_2];
        let s_2: [f64; 3] = state_1;
        let k_2: [f64; 3] = k3;
        let mut t_6 = [0.0; 3];
        for i in 0..3 {
            t_6[i] = s_2[i] + dt * k_2[i];
        }
        let x_3 = t_6[0];
        let y_3 = t_6[1];
        let z_3 = t_6[2];
        let t_6 = y_3 - x_3;
        let t_7 = rho - z_3;
        let k4 = [sigma * t_6, x_3 * t_7 - y_3, x_3 * y_3 - beta * z_3];
        let mut state = [0.0; 3];
        for i in 0..3 {
            state[i] = state_1[i]
                + dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        records
            .push((
                state_1,
                x,
                y,
                z,
                t,
                t_1,
                h,
                s,
                k,
                x_1,
                y_1,
                z_1,
                t_2,
                t_3,
                h_1,
                s_1,
                k_1,
                x_2,
                y_2,
                z_2,
                t_4,
                t_5,
                s_2,
                k_2,
                x_3,
                y_3,
                z_3,
                t_6,
                t_7,
            ));
        state_1 = state;
    }
    let mut t = ::autodiff_runtime::shadow::zero_like(&state_1);
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i_1 in 0..3usize {
        let s = state_1[i_1];
        t[i_1] = s * s;
        records_1.push(s);
    }
    let mut sum: f64 = -0.0;
    for i_1 in 0..3usize {
        sum += t[i_1];
    }
    let mut d_start = ::autodiff_runtime::shadow::zero_like(&start);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&state_1);
    for i_1 in 0..3usize {
        d_place[i_1] += 1.0;
    }
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state_1);
    for i_1 in (0..3usize).rev() {
        let s = records_1.pop();
        let t = ::autodiff_runtime::shadow::take(&mut d_place[i_1]) * s;
        let d_s = t + t;
        d_state[i_1] += d_s;
    }
    let mut d_state_1 = ::autodiff_runtime::shadow::zero_like(&state);
    let mut d_state_2 = d_state;
    let mut d_sigma: f64 = 0.0;
    let mut d_rho: f64 = 0.0;
    let mut d_beta: f64 = 0.0;
    for _ in (0..5).rev() {
        let (
            state,
            x,
            y,
            z,
            t,
            t_1,
            h,
            s,
            k,
            x_1,
            y_1,
            z_1,
            t_2,
            t_3,
            h_1,
            s_1,
            k_1,
            x_2,
            y_2,
            z_2,
            t_4,
            t_5,
            s_2,
            k_2,
            x_3,
            y_3,
            z_3,
            t_6,
            t_7,
        ) = records.pop();
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let mut d_k1 = [-0.0; 3];
        let mut d_k2 = [-0.0; 3];
        let mut d_k3 = [-0.0; 3];
        let mut d_k4 = [-0.0; 3];
        for i in (0..3).rev() {
            let t = ::autodiff_runtime::shadow::take(&mut d_state_2[i]);
            let t_1 = t * (dt / 6.0);
            d_k4[i] += t_1;
            d_k3[i] += t_1 * 2.0;
            d_k2[i] += t_1 * 2.0;
            d_k1[i] += t_1;
            d_state[i] += t;
        }
        let t_8 = d_k4[0];
        let t_9 = d_k4[1];
        let t_10 = d_k4[2];
        let t_11 = t_9 * x_3;
        let d_z = -(t_10 * beta) - t_11;
        let t_12 = t_8 * sigma;
        let d_y = t_10 * x_3 - t_9 + t_12;
        let d_x = t_10 * y_3 + t_9 * t_7 - t_12;
        let mut d_place = [-0.0; 3];
        d_place[2] += d_z;
        d_place[1] += d_y;
        d_place[0] += d_x;
        let mut d_s = ::autodiff_runtime::shadow::zero_like(&s_2);
        let mut d_k = ::autodiff_runtime::shadow::zero_like(&k_2);
        for i in (0..3).rev() {
            let t = ::autodiff_runtime::shadow::take(&mut d_place[i]);
            d_k[i] += t * dt;
            d_s[i] += t;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_k3, &d_k);
        ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_s);
        let t_7 = d_k3[0];
        let t_9 = d_k3[1];
        let t_12 = d_k3[2];
        let t_13 = t_9 * x_2;
        let d_z = -(t_12 * beta) - t_13;
        let t_14 = t_7 * sigma;
        let d_y = t_12 * x_2 - t_9 + t_14;
        let d_x = t_12 * y_2 + t_9 * t_5 - t_14;
        let mut d_place = [-0.0; 3];
        d_place[2] += d_z;
        d_place[1] += d_y;
        d_place[0] += d_x;
        let mut d_s = ::autodiff_runtime::shadow::zero_like(&s_1);
        let mut d_k = ::autodiff_runtime::shadow::zero_like(&k_1);
        for i in (0..3).rev() {
            let t = ::autodiff_runtime::shadow::take(&mut d_place[i]);
            d_k[i] += t * h_1;
            d_s[i] += t;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_k2, &d_k);
        ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_s);
        let t_5 = d_k2[0];
        let t_9 = d_k2[1];
        let t_14 = d_k2[2];
        let t_15 = t_9 * x_1;
        let d_z = -(t_14 * beta) - t_15;
        let t_16 = t_5 * sigma;
        let d_y = t_14 * x_1 - t_9 + t_16;
        let d_x = t_14 * y_1 + t_9 * t_3 - t_16;
        let mut d_place = [-0.0; 3];
        d_place[2] += d_z;
        d_place[1] += d_y;
        d_place[0] += d_x;
        let mut d_s = ::autodiff_runtime::shadow::zero_like(&s);
        let mut d_k = ::autodiff_runtime::shadow::zero_like(&k);
        for i in (0..3).rev() {
            let t = ::autodiff_runtime::shadow::take(&mut d_place[i]);
            d_k[i] += t * h;
            d_s[i] += t;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_k1, &d_k);
        ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_s);
        let t_3 = d_k1[0];
        let t_9 = d_k1[1];
        let t_16 = d_k1[2];
        let t_17 = t_9 * x;
        let d_z = -(t_16 * beta) - t_17;
        let t_18 = t_3 * sigma;
        let d_y = t_16 * x - t_9 + t_18;
        let d_x = t_16 * y + t_9 * t_1 - t_18;
        d_state[2] += d_z;
        d_state[1] += d_y;
        d_state[0] += d_x;
        d_state_2 = d_state;
        d_sigma += t_8 * t_6 + t_7 * t_4 + t_5 * t_2 + t_3 * t;
        d_rho += t_11 + t_13 + t_15 + t_17;
        d_beta += -(t_10 * z_3) - t_12 * z_2 - t_14 * z_1 - t_16 * z;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_state_1, &d_state_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_start, &d_state_1);
    (sum, d_start, d_sigma, d_rho, d_beta)
}
