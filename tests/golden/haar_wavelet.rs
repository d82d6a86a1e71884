pub fn haar_wavelet_vjp(
    signal: &[f64],
    d_signal: &mut [f64],
    seed: Vec<f64>,
) -> Vec<f64> {
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut current = signal.to_vec();
    let mut next = signal.to_vec();
    let n = signal.len();
    let mut current_1 = current.clone();
    let mut next_1 = next.clone();
    let mut n_1 = n;
    let mut trips = 0usize;
    while n_1 > 1 {
        let n = n_1 / 2;
        for i in 0..n {
            next_1[i] = (current_1[2 * i] + current_1[2 * i + 1])
                * std::f64::consts::FRAC_1_SQRT_2;
            next_1[n + i] = (current_1[2 * i] - current_1[2 * i + 1])
                * std::f64::consts::FRAC_1_SQRT_2;
        }
        let t = 2 * n;
        ::core::assert!(t <= next_1.len(), "mid > len");
        let _ = &next_1[..t];
        let tail = &next_1[t..];
        let t = 2 * n;
        let t = &mut current_1[t..];
        t.copy_from_slice(tail);
        let trips_1 = trips + 1usize;
        records.push(n);
        (current_1, next_1, n_1, trips) = (next_1, current_1, n, trips_1);
    }
    let d_current = seed;
    let mut d_current_1 = ::autodiff_runtime::shadow::zero_like(&current);
    let mut d_next = ::autodiff_runtime::shadow::zero_like(&next);
    let d_next_1 = ::autodiff_runtime::shadow::zero_like(&next_1);
    let mut d_current_2 = d_current;
    let mut d_next_2 = d_next_1;
    for _ in (0..trips).rev() {
        let n = records.pop();
        let t = 2 * n;
        let t_1 = 2 * n;
        ::autodiff_runtime::shadow::accumulate(
            &mut d_current_2[t_1..][..],
            &d_next_2[t..][..],
        );
        ::autodiff_runtime::shadow::zero(&mut d_next_2[t..]);
        for i in (0..n).rev() {
            let t = n + i;
            let t_1 = 2 * i + 1;
            let t_2 = 2 * i;
            let t_3 = 2 * i + 1;
            let t_4 = 2 * i;
            let t = ::autodiff_runtime::shadow::take(&mut d_current_2[t])
                * std::f64::consts::FRAC_1_SQRT_2;
            d_next_2[t_1] -= t;
            d_next_2[t_2] += t;
            let t = ::autodiff_runtime::shadow::take(&mut d_current_2[i])
                * std::f64::consts::FRAC_1_SQRT_2;
            d_next_2[t_3] += t;
            d_next_2[t_4] += t;
        }
        (d_current_2, d_next_2) = (d_next_2, d_current_2);
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_current_1, &d_current_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_next, &d_next_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_signal[..], &d_next[..]);
    ::autodiff_runtime::shadow::accumulate(&mut d_signal[..], &d_current_1[..]);
    current_1
}
