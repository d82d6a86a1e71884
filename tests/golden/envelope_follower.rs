pub fn envelope_follower_grad(
    signal: &[f64],
    d_signal: &mut [f64],
    attack: f64,
    release: f64,
) -> (f64, f64, f64) {
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let t = signal.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut envelope: f64 = 0.0;
    let mut peak: f64 = 0.0f64;
    for i in 0..t {
        let x = signal[i];
        let level = x.abs();
        let envelope_1 = if level > envelope {
            let envelope_1 = attack * envelope + (1.0 - attack) * level;
            envelope_1
        } else {
            let envelope_1 = release * envelope + (1.0 - release) * level;
            envelope_1
        };
        let peak_1 = peak.max(envelope_1);
        d_signal[i] = envelope;
        records.push(peak_1 == peak);
        envelope = envelope_1;
        peak = peak_1;
    }
    let mut d_envelope: f64 = 1.0;
    let mut d_peak: f64 = 1.0;
    let mut d_attack: f64 = 0.0;
    let mut d_release: f64 = 0.0;
    for i in (0..t).rev() {
        let envelope_1 = d_signal[i];
        let t = records.pop();
        let x_1 = signal[i];
        let level_1 = x_1.abs();
        let d_envelope_1 = if t { d_envelope } else { d_envelope + d_peak };
        let (d_attack_1, d_release_1, d_envelope_2, d_level) = if level_1 > envelope_1 {
            (
                d_envelope_1 * envelope_1 - d_envelope_1 * level_1,
                -0.0,
                d_envelope_1 * attack,
                d_envelope_1 * (1.0 - attack),
            )
        } else {
            (
                -0.0,
                d_envelope_1 * envelope_1 - d_envelope_1 * level_1,
                d_envelope_1 * release,
                d_envelope_1 * (1.0 - release),
            )
        };
        let d_x = d_level * x_1.signum();
        d_signal[i] = d_x;
        d_envelope = d_envelope_2;
        d_peak = if t { d_peak } else { 0.0 };
        d_attack += d_attack_1;
        d_release += d_release_1;
    }
    (peak + envelope, d_attack, d_release)
}
