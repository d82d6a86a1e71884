pub fn early_match_grad(
    pattern: &[f64],
    d_pattern: &mut [f64],
    signal: &[f64],
    d_signal: &mut [f64],
    limit: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_pattern, pattern, "pattern");
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut best: f64 = 10.0;
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut t = false;
    let mut x: f64 = 0.0;
    let mut trips = 0usize;
    for block in 0..signal.len().div_ceil(2).min(pattern.len().div_ceil(2)) {
        let t_1 = block * 2;
        let a = &signal[t_1..(t_1 + 2).min(signal.len())];
        let t_1 = block * 2;
        let b = &pattern[t_1..(t_1 + 2).min(pattern.len())];
        let mut distance: f64 = 0.0;
        let mut returns_1 = false;
        let mut x_1: f64 = 0.0;
        let mut trips_1 = 0usize;
        for i in 0..a.len().min(b.len()) {
            let x_2 = a[i];
            let y = b[i];
            let t_1 = x_2 < -5.0;
            let (t_2, x_3) = if t_1 {
                (distance, x_2)
            } else {
                let distance_1 = distance + (x_2 - y).powi(2);
                let x_2 = 0.0;
                (distance_1, x_2)
            };
            distance = t_2;
            returns_1 = t_1;
            x_1 = x_3;
            trips_1 += 1usize;
            if t_1 {
                break;
            }
        }
        let (t_1, t_2, t_3) = if !returns_1 {
            let t_1 = distance < limit;
            let (t_2, t_3) = if t_1 {
                (distance * (block + 1) as f64, best)
            } else {
                let best_1 = if distance < best { distance } else { best };
                (0.0, best_1)
            };
            (!t_1, t_2, t_3)
        } else {
            (false, 0.0, best)
        };
        let trips_2 = trips + 1usize;
        records.push((best, distance, trips_1));
        best = t_3;
        exit = t_2;
        returns = !t_1;
        t = returns_1;
        x = x_1;
        trips = trips_2;
        if !t_1 {
            break;
        }
    }
    let exit_1 = if t { best * x } else { exit };
    let value = if returns { exit_1 } else { best + limit };
    ::autodiff_runtime::shadow::clear(d_pattern, pattern);
    ::autodiff_runtime::shadow::clear(d_signal, signal);
    let (d_limit, d_best, d_exit) = if returns {
        (0.0, 0.0, 1.0)
    } else {
        (1.0, 1.0, 0.0)
    };
    let (d_best_1, d_exit_1, d_x) = if t {
        (d_best + d_exit * x, 0.0, d_exit * best)
    } else {
        (d_best, d_exit, 0.0)
    };
    let mut d_best: f64 = d_best_1;
    let mut d_exit: f64 = d_exit_1;
    let mut d_x_1: f64 = d_x;
    for block in (0..trips).rev() {
        let (best, distance, trips_1) = records.pop();
        let returns = block + 1 == trips && t;
        let block_1 = ::autodiff_runtime::index::nth(0, block);
        let t = block_1 * 2;
        let a_1 = &signal[t..(t + 2).min(signal.len())];
        let t_1 = block_1 * 2;
        let b_1 = &pattern[t_1..(t_1 + 2).min(pattern.len())];
        let (d_best_1, d_distance) = if !returns {
            if distance < limit {
                (d_best, d_exit * (block_1 + 1) as f64)
            } else {
                if distance < best { (-0.0, d_best) } else { (d_best, -0.0) }
            }
        } else {
            (d_best, -0.0)
        };
        let mut d_x: f64 = d_x_1;
        for i in (0..trips_1).rev() {
            let t_2 = i + 1;
            let i = ::autodiff_runtime::index::nth(0, i);
            let x_1 = a_1[i];
            let y_1 = b_1[i];
            let (d_x_2, d_y) = if t_2 == trips_1 && returns {
                (d_x, -0.0)
            } else {
                let t = d_distance * (2.0 * (x_1 - y_1));
                (t, -t)
            };
            d_pattern[t_1 + i] += d_y;
            d_signal[t + i] += d_x_2;
            d_x = -0.0;
        }
        d_best = d_best_1;
        d_exit = -0.0;
        d_x_1 = -0.0;
    }
    (value, d_limit)
}
