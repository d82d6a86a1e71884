fn haversine_of_grad(angle: f64) -> (f64, f64) {
    let t = angle / 2.0;
    let sin_1 = t.sin();
    let d_angle = 2.0 * sin_1 * t.cos() / 2.0;
    (sin_1.powi(2), d_angle)
}
pub fn haversine_grad(
    latitude1: f64,
    longitude1: f64,
    latitude2: f64,
    longitude2: f64,
) -> (f64, f64, f64, f64, f64) {
    let phi1 = latitude1.to_radians();
    let phi2 = latitude2.to_radians();
    let t = phi2 - phi1;
    let (t_1, tape) = haversine_of_augmented(t);
    let cos_phi1 = phi1.cos();
    let cos_phi2 = phi2.cos();
    let t_2 = cos_phi1 * cos_phi2;
    let to_radians_1 = (longitude2 - longitude1).to_radians();
    let (t_3, tape_1) = haversine_of_augmented(to_radians_1);
    let h = t_1 + t_2 * t_3;
    let t_1 = 2.0 * EARTH_RADIUS;
    let sqrt_h = h.sqrt();
    let min_1 = sqrt_h.min(1.0);
    let d_h = (if min_1 == sqrt_h {
        t_1 / (1.0_f64 - min_1 * min_1).sqrt()
    } else {
        0.0
    }) * (0.5 / sqrt_h);
    let t_3 = d_h * t_3;
    let mut d_to_radians = -0.0;
    haversine_of_adjoint(to_radians_1, &mut d_to_radians, tape_1, d_h * t_2);
    let d_longitude2 = d_to_radians * 1.0_f64.to_radians();
    let d_longitude1 = -d_longitude2;
    let mut d_argument = -0.0;
    haversine_of_adjoint(t, &mut d_argument, tape, d_h);
    let d_phi2 = d_argument - t_3 * cos_phi1 * phi2.sin();
    let d_phi1 = -(t_3 * cos_phi2 * phi1.sin()) - d_argument;
    let d_latitude2 = d_phi2 * 1.0_f64.to_radians();
    let d_latitude1 = d_phi1 * 1.0_f64.to_radians();
    (t_1 * min_1.asin(), d_latitude1, d_longitude1, d_latitude2, d_longitude2)
}
