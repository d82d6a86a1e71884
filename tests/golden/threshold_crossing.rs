pub fn threshold_crossing_grad(
    signal: &[f64],
    d_signal: &mut [f64],
    level: f64,
) -> (f64, f64) {
    enum Branch<A, B, C, D> {
        Then(A, B, C, D),
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
            (position, has_exit, exit, returns) = (position + 1, false, position, t);
        }
    }
    let t = if returns { has_exit } else { false };
    let (value, branch) = if t {
        let mut has_exit = false;
        let mut exit_1: f64 = 0.0;
        let mut returns = false;
        let mut trips = 0usize;
        for i_1 in 0..signal.len().saturating_sub(exit) {
            has_exit = true;
            exit_1 = signal[i_1 + exit];
            returns = true;
            trips += 1usize;
            break;
        }
        let t = if returns { has_exit } else { false };
        if !t {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        let t = exit + 1;
        let t_1 = signal[t] - exit_1;
        let t_2 = (level - exit_1) / t_1;
        (exit as f64 + t_2, Branch::Then(t, t_1, t_2, trips))
    } else {
        (-1.0, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_signal, signal);
    let d_level = match branch {
        Branch::Then(t, t_1, t_2, trips) => {
            let t_1 = 1.0 / t_1;
            let t_3 = 1.0 * t_1;
            let t_1 = t_2 * t_1;
            d_signal[t] -= t_1;
            let mut d_exit: f64 = t_1 - t_3;
            for i_1 in (0..trips).rev() {
                d_signal[::autodiff_runtime::index::nth(0, i_1) + exit] += d_exit;
                d_exit = -0.0;
            }
            t_3
        }
        Branch::Else => 0.0,
    };
    (value, d_level)
}
