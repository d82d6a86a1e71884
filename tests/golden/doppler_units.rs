pub fn doppler_units_grad(
    frequency: f64,
    source: f64,
    listener: f64,
    approaching: bool,
    harmonic: usize,
) -> (f64, f64, f64, f64) {
    let sign = if approaching { 1.0 } else { -1.0 };
    let speed = 343.0;
    let t = speed + sign * listener;
    let t_1 = speed - sign * source;
    let t_2 = frequency * t / t_1;
    let t_3 = (1 + harmonic % 3) as f64;
    let t_4 = t_2 * t_3;
    let t_5 = harmonic > 4 && source > listener;
    let t_6 = if t_5 { 1.0 - source / speed } else { 1.0 };
    let heard = t_4 * t_6;
    let t_7 = (harmonic as i64 - 2).abs() as f64 * (heard > 500.0) as i32 as f64;
    let d_source = if t_5 { -(t_4 / speed) } else { -0.0 };
    let t_1 = t_6 * t_3 / t_1;
    let d_source = d_source + t_1 * t_2 * sign;
    let d_frequency = t_1 * t;
    let d_listener = t_7 + t_1 * frequency * sign;
    (heard + t_7 * listener, d_frequency, d_source, d_listener)
}
