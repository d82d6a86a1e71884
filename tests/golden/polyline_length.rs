pub fn polyline_length_grad(
    start: f64,
    bends: &[f64],
    d_bends: &mut [f64],
    end: f64,
    closed: bool,
) -> (f64, f64, f64) {
    ::autodiff_runtime::shadow::check(d_bends, bends, "bends");
    let mut path = ::autodiff_runtime::vec![start, 0.5 * (start + end)];
    let t = bends.len();
    for i_1 in 0..t {
        let b = bends[i_1];
        path.push(b * b);
    }
    let t_1 = &bends[..bends.len() / 2];
    let t_2 = t_1.len();
    for i_1 in 0..t_2 {
        path.push(t_1[i_1]);
    }
    path.push(end);
    if closed {
        path.push(path[0]);
    }
    let t_1 = path.len();
    let mut length: f64 = 0.0;
    for i in 1..t_1 {
        length += (1.0_f64 + (path[i] - path[i - 1]).powi(2)).sqrt();
    }
    ::autodiff_runtime::shadow::clear(d_bends, bends);
    let mut d_path = ::autodiff_runtime::shadow::zero_like(&path);
    if 1 < t_1 {
        let mut d_path_1: f64 = d_path[0];
        for i in 1..t_1 {
            let t = path[i];
            let t_1 = i - 1;
            let t = t - path[t_1];
            let t = t / (1.0_f64 + t.powi(2)).sqrt();
            let t_2 = d_path[i];
            d_path[t_1] = d_path_1 - t;
            d_path_1 = t_2 + t;
        }
        d_path[t_1 - 1] = d_path_1;
    }
    if closed {
        let (_, t_1) = match d_path.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_path[0] += t_1;
    }
    let (_, d_end) = match d_path.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    for i_1 in (0..t_2).rev() {
        let (_, t_2) = match d_path.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_bends[i_1] += t_2;
    }
    for i_1 in (0..t).rev() {
        let b_1 = bends[i_1];
        let (_, t_1) = match d_path.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let t = t_1 * b_1;
        let d_b = t + t;
        d_bends[i_1] += d_b;
    }
    let t = d_path[0];
    let t_1 = d_path[1] * 0.5;
    let d_start = t + t_1;
    let d_end = d_end + t_1;
    (length, d_start, d_end)
}
