pub fn dft_power_grad(
    signal: &[f32],
    d_signal: &mut [f32],
    from: usize,
    to: usize,
) -> f32 {
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    ::autodiff_runtime::shadow::clear(d_signal, signal);
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = signal.len();
    let mut power: f32 = 0.0;
    for k in from..to {
        let t_1 = signal.len();
        let mut acc_0: f32 = 0.0f32;
        let mut acc_1: f32 = 0.0f32;
        for t in 0..t_1 {
            let x = signal[t];
            let angle = -2.0 * std::f32::consts::PI * (k * t) as f32 / n as f32;
            let cos_angle = angle.cos();
            let sin_angle = angle.sin();
            records.push((cos_angle, sin_angle));
            acc_0 += x * cos_angle;
            acc_1 += x * sin_angle;
        }
        let d_acc_1 = acc_1 + acc_1;
        let d_acc_0 = acc_0 + acc_0;
        for t in (0..t_1).rev() {
            let (cos_angle, sin_angle) = records.pop();
            let d_x = d_acc_1 * sin_angle + d_acc_0 * cos_angle;
            d_signal[t] += d_x;
        }
        power += acc_0 * acc_0 + acc_1 * acc_1;
    }
    power
}
