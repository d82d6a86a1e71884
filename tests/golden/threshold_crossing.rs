pub fn threshold_crossing_grad(
    signal: &[f64],
    d_signal: &mut [f64],
    level: f64,
) -> (f64, f64) {
    enum Branch<A, B, C, D, E, F> {
        Then(A, B, C, D, E, F),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let mut position = 0;
    let mut has_exit = false;
    let mut exit = 0;
    let mut returns = false;
    for i_1 in 0..(signal.len() + 1).saturating_sub(2) {
        let w = &signal[i_1..i_1 + 2];
        let t = if w[0] < level { w[1] >= level } else { false };
        if t {
            has_exit = true;
            exit = position;
            returns = t;
            break;
        } else {
            position += 1;
            has_exit = false;
            exit = 0;
            returns = t;
        }
    }
    let (t, t_1) = if returns { (has_exit, exit) } else { (false, 0) };
    let (t_2, t_3) = if !returns { (false, 0) } else { (t, t_1) };
    let (value, branch) = if t_2 {
        let mut has_exit = false;
        let mut exit: f64 = 0.0;
        let mut returns = false;
        let mut trips = 0usize;
        for i_1 in 0..signal.len().saturating_sub(t_3) {
            has_exit = true;
            exit = signal[i_1 + t_3];
            returns = true;
            trips += 1usize;
            break;
        }
        let (t, t_1) = if returns { (has_exit, exit) } else { (false, 0.0) };
        let t_2 = !returns;
        let (t_4, before) = if t_2 { (false, 0.0) } else { (t, t_1) };
        if t_4 {} else {
            panic!("called `Option::unwrap()` on a `None` value");
        }
        let t = t_3 + 1;
        let t_1 = signal[t] - before;
        let t_4 = (level - before) / t_1;
        (t_3 as f64 + t_4, Branch::Then(returns, t_2, t, t_1, t_4, trips))
    } else {
        (-1.0, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_signal, signal);
    let d_level = match branch {
        Branch::Then(returns, t, t_1, t_2, t_4, trips) => {
            let t_2 = 1.0 / t_2;
            let t_5 = 1.0 * t_2;
            let t_2 = t_4 * t_2;
            d_signal[t_1] -= t_2;
            let d_before = t_2 - t_5;
            let t = if t { -0.0 } else { d_before };
            let d_exit = if returns { t } else { -0.0 };
            let mut d_exit_1: f64 = d_exit;
            for i_1 in (0..trips).rev() {
                d_signal[::autodiff_runtime::index::nth(0, i_1) + t_3] += d_exit_1;
                d_exit_1 = -0.0;
            }
            t_5
        }
        Branch::Else => 0.0,
    };
    (value, d_level)
}
