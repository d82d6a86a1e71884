pub fn plane_rotation_vjp(
    x: f64,
    y: f64,
    angle: f64,
    seed: (f64, f64),
) -> ((f64, f64), f64, f64, f64) {
    let to_radians_angle = angle.to_radians();
    let sine = to_radians_angle.sin();
    let cosine = to_radians_angle.cos();
    let d_y = seed.1 * cosine - seed.0 * sine;
    let d_sine = seed.1 * x - seed.0 * y;
    let d_x = seed.1 * sine + seed.0 * cosine;
    let d_cosine = seed.1 * y + seed.0 * x;
    let d_angle = (d_sine * cosine - d_cosine * sine) * 1.0_f64.to_radians();
    ((x * cosine - y * sine, x * sine + y * cosine), d_x, d_y, d_angle)
}
