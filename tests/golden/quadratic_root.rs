pub fn quadratic_root_grad(a: f64, b: f64, c: f64) -> Option<(f64, f64, f64, f64)> {
    let t = 4.0 * a;
    let discriminant = b * b - t * c;
    let (value, sqrt_discriminant, t_1, t_2) = if discriminant < 0.0 {
        return None;
    } else {
        let sqrt_discriminant = discriminant.sqrt();
        let t = 2.0 * a;
        let t_1 = (-b - sqrt_discriminant) / t;
        (t_1, sqrt_discriminant, t, t_1)
    };
    let t_1 = 1.0 / t_1;
    let recip_sqrt_discriminant = 1.0 / sqrt_discriminant;
    let t_3 = 0.5 * recip_sqrt_discriminant * t_1;
    let d_c = t_3 * t;
    let d_a = t_3 * c * 4.0 - t_2 * t_1 * 2.0;
    let d_b = -t_1 - recip_sqrt_discriminant * t_1 * b;
    Some((value, d_a, d_b, d_c))
}
