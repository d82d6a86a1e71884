pub fn van_der_waals_grad(
    volume: f64,
    temperature: f64,
    a: f64,
    b: f64,
) -> (f64, f64, f64, f64, f64) {
    let t = volume - b;
    let t_1 = R * temperature / t;
    let t_2 = volume * volume;
    let t_3 = a / t_2;
    let t_2 = 1.0 / t_2;
    let d_a = -t_2;
    let t_2 = t_3 * t_2 * volume;
    let t = 1.0 / t;
    let d_b = t_1 * t;
    let d_volume = t_2 + t_2 - d_b;
    let d_temperature = R * t;
    (t_1 - t_3, d_volume, d_temperature, d_a, d_b)
}
