pub fn rounding_grad(signal: f64, step: f64) -> (f64, f64, f64) {
    let scaled = signal / step;
    let levels = scaled.floor() + scaled.ceil() * 0.5 + scaled.round() * 0.25
        + scaled.trunc() * 0.125;
    let paths = signal.floor() - signal.ceil() + signal.round() * signal.trunc();
    let left = scaled.fract() + 2.0 * signal.fract();
    let d_left = left + left;
    let d_scaled = d_left;
    let t = d_scaled / step;
    let d_signal = paths + d_left * 2.0 + t;
    let d_step = levels - t * scaled;
    (levels * step + paths * signal + left * left, d_signal, d_step)
}
