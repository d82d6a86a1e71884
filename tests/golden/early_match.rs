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
    let mut trips = 0usize;
    for block in 0..signal.len().div_ceil(2).min(pattern.len().div_ceil(2)) {
        let t = block * 2;
        let a = &signal[t..(t + 2).min(signal.len())];
        let t = block * 2;
        let b = &pattern[t..(t + 2).min(pattern.len())];
        let mut distance: f64 = 0.0;
        let mut exit_1: f64 = 0.0;
        let mut returns_1 = false;
        let mut trips_1 = 0usize;
        for i in 0..a.len().min(b.len()) {
            let x = a[i];
            let y = b[i];
            let t = x < -5.0;
            let (t_1, t_2) = if t {
                (best * x, distance)
            } else {
                let distance_1 = distance + (x - y).powi(2);
                (0.0, distance_1)
            };
            let t = !t;
            let t_3 = if t { 0.0 } else { t_1 };
            distance = t_2;
            exit_1 = t_3;
            returns_1 = !t;
            trips_1 += 1usize;
            if !t {
                break;
            }
        }
        let t = if returns_1 { exit_1 } else { 0.0 };
        let (t_1, t_2, t_3) = if !returns_1 {
            let t = distance < limit;
            let (t_1, t_2) = if t {
                (distance * (block + 1) as f64, best)
            } else {
                let best_1 = if distance < best { distance } else { best };
                (0.0, best_1)
            };
            (!t, t_1, t_2)
        } else {
            (false, t, best)
        };
        let t = if t_1 { 0.0 } else { t_2 };
        let trips_2 = trips + 1usize;
        records.push((best, distance, returns_1, t_1, trips_1));
        best = t_3;
        exit = t;
        returns = !t_1;
        trips = trips_2;
        if !t_1 {
            break;
        }
    }
    let t = if returns { exit } else { 0.0 };
    let t_1 = !returns;
    let value = if t_1 { best + limit } else { t };
    ::autodiff_runtime::shadow::clear(d_pattern, pattern);
    ::autodiff_runtime::shadow::clear(d_signal, signal);
    let (d_limit, d_best, t_1) = if t_1 { (1.0, 1.0, 0.0) } else { (0.0, 0.0, 1.0) };
    let d_exit = if returns { t_1 } else { 0.0 };
    let mut d_best_1: f64 = d_best;
    let mut d_exit_1: f64 = d_exit;
    for block in (0..trips).rev() {
        let (best, distance, returns, t, trips) = records.pop();
        let block_1 = ::autodiff_runtime::index::nth(0, block);
        let t_1 = block_1 * 2;
        let a_1 = &signal[t_1..(t_1 + 2).min(signal.len())];
        let t_2 = block_1 * 2;
        let b_1 = &pattern[t_2..(t_2 + 2).min(pattern.len())];
        let t = if t { -0.0 } else { d_exit_1 };
        let (d_best, d_distance, t_3) = if !returns {
            let (d_best, d_distance) = if distance < limit {
                (d_best_1, t * (block_1 + 1) as f64)
            } else {
                if distance < best { (-0.0, d_best_1) } else { (d_best_1, -0.0) }
            };
            (d_best, d_distance, -0.0)
        } else {
            (d_best_1, -0.0, t)
        };
        let d_exit = if returns { t_3 } else { -0.0 };
        let mut d_exit_2: f64 = d_exit;
        let mut d_best_2: f64 = d_best;
        for i in (0..trips).rev() {
            let i = ::autodiff_runtime::index::nth(0, i);
            let x_1 = a_1[i];
            let t = x_1 < -5.0;
            let y_1 = b_1[i];
            let t_3 = if !t { -0.0 } else { d_exit_2 };
            let (d_best, d_x, d_y) = if t {
                (t_3 * x_1, t_3 * best, -0.0)
            } else {
                let t = d_distance * (2.0 * (x_1 - y_1));
                (-0.0, t, -t)
            };
            d_pattern[t_2 + i] += d_y;
            d_signal[t_1 + i] += d_x;
            d_exit_2 = -0.0;
            d_best_2 += d_best;
        }
        d_best_1 = d_best_2;
        d_exit_1 = -0.0;
    }
    (value, d_limit)
}
