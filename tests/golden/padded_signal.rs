pub fn padded_signal_vjp(
    signal: &[f64],
    d_signal: &mut [f64],
    edge: f64,
    seed: Vec<f64>,
) -> (Vec<f64>, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let mut padded = ::autodiff_runtime::vec![edge];
    let t = signal.len();
    for i_1 in 0..t {
        padded.push(signal[i_1]);
    }
    padded.push(edge * edge);
    let t_1 = padded.len();
    for i in 1..t_1 {
        padded[i - 1] = padded[i - 1] * 0.5 + padded[i] * 0.5;
    }
    let t_2 = signal.len();
    let len_1 = padded.len();
    padded.truncate(t_2);
    let branch = if padded.len() > 2 {
        let t = &mut padded[..2];
        let t_1 = signal[0];
        let t_2 = edge * t_1;
        t.fill(t_2);
        Branch::Then(t_1)
    } else {
        Branch::Else
    };
    let mut d_padded = seed;
    let d_edge = match branch {
        Branch::Then(t) => {
            let t_1 = d_padded[..2].iter().sum::<f64>();
            ::autodiff_runtime::shadow::zero(&mut d_padded[..2]);
            d_signal[0] += t_1 * edge;
            t_1 * t
        }
        Branch::Else => -0.0,
    };
    d_padded.resize(len_1, 0.0);
    if 1 < t_1 {
        let mut d_padded_1: f64 = d_padded[t_1 - 1];
        for i in (1..t_1).rev() {
            let t = d_padded[i - 1];
            d_padded[i] = d_padded_1 + t * 0.5;
            d_padded_1 = t * 0.5;
        }
        d_padded[0] = d_padded_1;
    }
    let (_, t_2) = match d_padded.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let t_1 = t_2 * edge;
    for i_1 in (0..t).rev() {
        let (_, t_1) = match d_padded.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_signal[i_1] += t_1;
    }
    let d_edge = d_edge + t_1 + t_1 + d_padded[0];
    (padded, d_edge)
}
