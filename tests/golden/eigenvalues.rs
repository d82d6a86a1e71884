pub fn eigenvalues_vjp(
    a: f64,
    b: f64,
    c: f64,
    seed: (f64, f64, f64),
) -> ((f64, f64, f64), f64, f64, f64) {
    let mean = 0.5 * (a + c);
    let deviation = 0.5 * (a - c);
    let radius = deviation.hypot(b);
    let t = radius == 0.0;
    let (value, value_1, value_2) = if t {
        (mean, mean, 0.0)
    } else {
        (mean - radius, mean + radius, 0.5 * b.atan2(deviation))
    };
    let (d_a, d_b, d_c, d_mean) = if t {
        (-0.0, 0.0, -0.0, seed.0 + seed.1)
    } else {
        let d_atan2 = seed.2 * 0.5;
        let t = 1.0 / (deviation * deviation + b * b);
        let d_radius = seed.1 - seed.0;
        let recip_radius = 1.0 / radius;
        let d_deviation = d_radius * (deviation * recip_radius) - d_atan2 * (b * t);
        let t_1 = d_deviation * 0.5;
        (
            t_1,
            d_atan2 * (deviation * t) + d_radius * (b * recip_radius),
            -t_1,
            seed.1 + seed.0,
        )
    };
    let t = d_mean * 0.5;
    let d_a = d_a + t;
    let d_c = d_c + t;
    ((value, value_1, value_2), d_a, d_b, d_c)
}
