pub fn lorentz_boost_vjp(
    time: f64,
    place: f64,
    speed: f64,
    seed: (f64, f64),
) -> ((f64, f64), f64, f64, f64) {
    assert!(speed.abs() < 1.0, "faster than light: {speed}", speed = speed);
    let sqrt_1 = (1.0_f64 - speed * speed).sqrt();
    let gamma = sqrt_1.recip();
    let t_1 = time - speed * place;
    let t = gamma * t_1;
    let t_2 = place - speed * time;
    let x = gamma * t_2;
    let d_x = seed.1;
    let t_3 = d_x * gamma;
    let d_t = seed.0;
    let d_gamma = d_x * t_2 + d_t * t_1;
    let t_1 = d_t * gamma;
    let d_time = t_1 - t_3 * speed;
    let d_place = t_3 - t_1 * speed;
    let d_speed = -(t_3 * time) - t_1 * place
        + d_gamma * (gamma * gamma) / sqrt_1 * speed;
    ((t, x), d_time, d_place, d_speed)
}
