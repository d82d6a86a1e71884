pub fn circular_shift_grad(signal: &[f64], d_signal: &mut [f64], by: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let mut shifted = signal.to_vec();
    shifted.rotate_left(by);
    let t = signal.len().min(shifted.len());
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let a = signal[i];
        let b = shifted[i];
        sum += a * b * b;
    }
    let mut d_shifted = ::autodiff_runtime::shadow::zero_like(&shifted);
    ::autodiff_runtime::shadow::zero(&mut d_signal[t..]);
    let signal_1 = &signal[..t];
    let shifted_1 = &shifted[..t];
    let d_signal_1 = &mut d_signal[..t];
    let d_shifted_1 = &mut d_shifted[..t];
    for i in 0..t {
        let b_1 = shifted_1[i];
        let t = signal_1[i] * b_1;
        let d_a = b_1 * b_1;
        let d_b = t + t;
        d_shifted_1[i] += d_b;
        d_signal_1[i] = d_a;
    }
    d_shifted.rotate_right(by);
    ::autodiff_runtime::shadow::accumulate(&mut d_signal[..], &d_shifted[..]);
    sum
}
