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
        let k1 = [sigma * (y - x), x * (rho - z) - y, x * y - beta * z];
        let h: f64 = dt / 2.0;
        let s: [f64; 3] = state_1;
        let k: [f64; 3] = k1;
        let mut t = [0.0; 3];
        for i in 0..3 {
            t[i] = s[i] + h * k[i];
        }
        let x_1 = t[0];
        let y_1 = t[1];
        let z_1 = t[2];
        let k2 = [sigma * (y_1 - x_1), x_1 * (rho - z_1) - y_1, x_1 * y_1 - beta * z_1];
        let h: f64 = dt / 2.0;
        let s_1: [f64; 3] = state_1;
        let k_1: [f64; 3] = k2;
        let mut t = [0.0; 3];
        for i in 0..3 {
            t[i] = s_1[i] + h * k_1[i];
        }
        let x_2 = t[0];
        let y_2 = t[1];
        let z_2 = t[2];
        let k3 = [sigma * (y_2 - x_2), x_2 * (rho - z_2) - y_2, x_2 * y_2 - beta * z_2];
        let s_2: [f64; 3] = state_1;
        let k_2: [f64; 3] = k3;
        let mut t = [0.0; 3];
        for i in 0..3 {
            t[i] = s_2[i] + dt * k_2[i];
        }
        let x_3 = t[0];
        let y_3 = t[1];
        let z_3 = t[2];
        let k4 = [sigma * (y_3 - x_3), x_3 * (rho - z_3) - y_3, x_3 * y_3 - beta * z_3];
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
                s,
                k,
                x_1,
                y_1,
                z_1,
                s_1,
                k_1,
                x_2,
                y_2,
                z_2,
                s_2,
                k_2,
                x_3,
                y_3,
                z_3,
            ));
        state_1 = state;
    }
    let mut t = ::autodiff_runtime::shadow::zero_like(&state_1);
    for i_1 in 0..3usize {
        let s = state_1[i_1];
        t[i_1] = s * s;
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
    for i_1 in 0..3usize {
        let t = ::autodiff_runtime::shadow::take(&mut d_place[i_1]) * state_1[i_1];
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
            s,
            k,
            x_1,
            y_1,
            z_1,
            s_1,
            k_1,
            x_2,
            y_2,
            z_2,
            s_2,
            k_2,
            x_3,
            y_3,
            z_3,
        ) = records.pop();
        let h_1 = dt / 2.0;
        let h_2 = dt / 2.0;
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let mut d_k1 = [-0.0; 3];
        let mut d_k2 = [-0.0; 3];
        let mut d_k3 = [-0.0; 3];
        let mut d_k4 = [-0.0; 3];
        let d_state_3 = &mut d_state_2[..3];
        let d_state_4 = &mut d_state[..3];
        let d_k1_1 = &mut d_k1[..3];
        let d_k2_1 = &mut d_k2[..3];
        let d_k3_1 = &mut d_k3[..3];
        let d_k4_1 = &mut d_k4[..3];
        for i in 0..3 {
            let t = ::autodiff_runtime::shadow::take(&mut d_state_3[i]);
            let t_1 = t * (dt / 6.0);
            d_k4_1[i] += t_1;
            d_k3_1[i] += t_1 * 2.0;
            d_k2_1[i] += t_1 * 2.0;
            d_k1_1[i] += t_1;
            d_state_4[i] += t;
        }
        let t = d_k4[0];
        let t_1 = d_k4[1];
        let t_2 = d_k4[2];
        let t_3 = t_1 * x_3;
        let d_z = -(t_2 * beta) - t_3;
        let t_4 = t * sigma;
        let d_y = t_2 * x_3 - t_1 + t_4;
        let d_x = t_2 * y_3 + t_1 * (rho - z_3) - t_4;
        let mut d_place = [-0.0; 3];
        d_place[2] += d_z;
        d_place[1] += d_y;
        d_place[0] += d_x;
        let mut d_s = ::autodiff_runtime::shadow::zero_like(&s_2);
        let mut d_k = ::autodiff_runtime::shadow::zero_like(&k_2);
        let d_place = &mut d_place[..3];
        let d_s_1 = &mut d_s[..3];
        let d_k_1 = &mut d_k[..3];
        for i in 0..3 {
            let t = ::autodiff_runtime::shadow::take(&mut d_place[i]);
            d_k_1[i] += t * dt;
            d_s_1[i] += t;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_k3, &d_k);
        ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_s);
        let t_1 = d_k3[0];
        let t_4 = d_k3[1];
        let t_5 = d_k3[2];
        let t_6 = t_4 * x_2;
        let d_z = -(t_5 * beta) - t_6;
        let t_7 = t_1 * sigma;
        let d_y = t_5 * x_2 - t_4 + t_7;
        let d_x = t_5 * y_2 + t_4 * (rho - z_2) - t_7;
        let mut d_place = [-0.0; 3];
        d_place[2] += d_z;
        d_place[1] += d_y;
        d_place[0] += d_x;
        let mut d_s = ::autodiff_runtime::shadow::zero_like(&s_1);
        let mut d_k = ::autodiff_runtime::shadow::zero_like(&k_1);
        let d_place = &mut d_place[..3];
        let d_s_1 = &mut d_s[..3];
        let d_k_1 = &mut d_k[..3];
        for i in 0..3 {
            let t = ::autodiff_runtime::shadow::take(&mut d_place[i]);
            d_k_1[i] += t * h_1;
            d_s_1[i] += t;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_k2, &d_k);
        ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_s);
        let t_4 = d_k2[0];
        let t_7 = d_k2[1];
        let t_8 = d_k2[2];
        let t_9 = t_7 * x_1;
        let d_z = -(t_8 * beta) - t_9;
        let t_10 = t_4 * sigma;
        let d_y = t_8 * x_1 - t_7 + t_10;
        let d_x = t_8 * y_1 + t_7 * (rho - z_1) - t_10;
        let mut d_place = [-0.0; 3];
        d_place[2] += d_z;
        d_place[1] += d_y;
        d_place[0] += d_x;
        let mut d_s = ::autodiff_runtime::shadow::zero_like(&s);
        let mut d_k = ::autodiff_runtime::shadow::zero_like(&k);
        let d_place = &mut d_place[..3];
        let d_s_1 = &mut d_s[..3];
        let d_k_1 = &mut d_k[..3];
        for i in 0..3 {
            let t = ::autodiff_runtime::shadow::take(&mut d_place[i]);
            d_k_1[i] += t * h_2;
            d_s_1[i] += t;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_k1, &d_k);
        ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_s);
        let t_7 = d_k1[0];
        let t_10 = d_k1[1];
        let t_11 = d_k1[2];
        let t_12 = t_10 * x;
        let d_z = -(t_11 * beta) - t_12;
        let t_13 = t_7 * sigma;
        let d_y = t_11 * x - t_10 + t_13;
        let d_x = t_11 * y + t_10 * (rho - z) - t_13;
        d_state[2] += d_z;
        d_state[1] += d_y;
        d_state[0] += d_x;
        d_state_2 = d_state;
        d_sigma
            += t * (y_3 - x_3) + t_1 * (y_2 - x_2) + t_4 * (y_1 - x_1) + t_7 * (y - x);
        d_rho += t_3 + t_6 + t_9 + t_12;
        d_beta += -(t_2 * z_3) - t_5 * z_2 - t_8 * z_1 - t_11 * z;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_state_1, &d_state_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_start, &d_state_1);
    (sum, d_start, d_sigma, d_rho, d_beta)
}
