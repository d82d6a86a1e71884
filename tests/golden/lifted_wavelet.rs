pub fn lifted_wavelet_vjp(signal: &mut [f64], d_signal: &mut [f64]) {
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let n = signal.len();
    assert!(n % 2 == 0 && n >= 4, "length must be even");
    let t = n - 1;
    for i in (1..t).step_by(2) {
        signal[i] -= 0.5 * (signal[i - 1] + signal[i + 1]);
    }
    let t_1 = n - 2;
    let t_2 = signal[t_1];
    let t_3 = n - 1;
    signal[t_3] -= t_2;
    for i in (2..n).step_by(2) {
        signal[i] += 0.25 * (signal[i - 1] + signal[i + 1]);
    }
    signal[0] += 0.5 * signal[1];
    let mut tmp = ::autodiff_runtime::vec![0.0; n];
    let t_2 = signal.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    for i in 0..t_2 {
        let v = signal[i];
        let k = if i % 2 == 0 { i / 2 } else { n / 2 + i / 2 };
        tmp[k] = v * v.abs().sqrt();
        records.push((v, k));
    }
    signal.copy_from_slice(&tmp);
    let mut d_tmp = ::autodiff_runtime::vec![0.0; n];
    ::autodiff_runtime::shadow::accumulate(&mut d_tmp[..], &d_signal[..]);
    ::autodiff_runtime::shadow::zero(&mut *d_signal);
    for i in (0..t_2).rev() {
        let (v, k) = records.pop();
        let sqrt_1 = v.abs().sqrt();
        let t = ::autodiff_runtime::shadow::take(&mut d_tmp[k]);
        let d_v = t * sqrt_1 + t * v * (0.5 / sqrt_1) * v.signum();
        d_signal[i] += d_v;
    }
    d_signal[1] += d_signal[0] * 0.5;
    for i in (2..n).step_by(2).rev() {
        let t = i + 1;
        let t_1 = i - 1;
        let t_2 = d_signal[i] * 0.25;
        d_signal[t] += t_2;
        d_signal[t_1] += t_2;
    }
    d_signal[t_1] -= d_signal[t_3];
    for i in (1..t).step_by(2).rev() {
        let t = i + 1;
        let t_1 = i - 1;
        let t_2 = d_signal[i] * 0.5;
        d_signal[t] -= t_2;
        d_signal[t_1] -= t_2;
    }
}
#[inline]
pub fn lifted_wavelet_augmented(
    signal: &mut [f64],
) -> ((), ::autodiff_runtime::tape!((& mut [f64]) -> ())) {
    let n = signal.len();
    assert!(n % 2 == 0 && n >= 4, "length must be even");
    for i in (1..n - 1).step_by(2) {
        signal[i] -= 0.5 * (signal[i - 1] + signal[i + 1]);
    }
    signal[n - 1] -= signal[n - 2];
    for i in (2..n).step_by(2) {
        signal[i] += 0.25 * (signal[i - 1] + signal[i + 1]);
    }
    signal[0] += 0.5 * signal[1];
    let mut tmp = ::autodiff_runtime::vec![0.0; n];
    let t = signal.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let v = signal[i];
        let k = if i % 2 == 0 { i / 2 } else { n / 2 + i / 2 };
        tmp[k] = v * v.abs().sqrt();
        records.push((v, k));
    }
    signal.copy_from_slice(&tmp);
    (
        (),
        move |d_signal: &mut [f64]| {
            let n_1 = d_signal.len();
            let t = d_signal.len();
            let t_1 = n_1 - 1;
            let t_2 = n_1 - 2;
            let t_3 = n_1 - 1;
            let mut d_tmp = ::autodiff_runtime::vec![0.0; n_1];
            ::autodiff_runtime::shadow::accumulate(&mut d_tmp[..], &d_signal[..]);
            ::autodiff_runtime::shadow::zero(&mut *d_signal);
            for i in (0..t).rev() {
                let (v, k) = records.pop();
                let sqrt_1 = v.abs().sqrt();
                let t = ::autodiff_runtime::shadow::take(&mut d_tmp[k]);
                let d_v = t * sqrt_1 + t * v * (0.5 / sqrt_1) * v.signum();
                d_signal[i] += d_v;
            }
            d_signal[1] += d_signal[0] * 0.5;
            for i in (2..n_1).step_by(2).rev() {
                let t = i + 1;
                let t_1 = i - 1;
                let t_2 = d_signal[i] * 0.25;
                d_signal[t] += t_2;
                d_signal[t_1] += t_2;
            }
            d_signal[t_2] -= d_signal[t_1];
            for i in (1..t_3).step_by(2).rev() {
                let t = i + 1;
                let t_1 = i - 1;
                let t_2 = d_signal[i] * 0.5;
                d_signal[t] -= t_2;
                d_signal[t_1] -= t_2;
            }
        },
    )
}
