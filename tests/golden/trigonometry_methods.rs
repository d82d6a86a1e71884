pub fn trigonometry_methods_grad(
    latitude: f64,
    declination: f64,
    hour: f64,
) -> (f64, f64, f64, f64) {
    let sin_hour = hour.sin();
    let cos_hour = hour.cos();
    let sin_latitude = latitude.sin();
    let sin_declination = declination.sin();
    let cos_latitude = latitude.cos();
    let cos_declination = declination.cos();
    let t = cos_latitude * cos_declination;
    let sine = sin_latitude * sin_declination + t * cos_hour;
    let elevation = sine.asin();
    let t_1 = 0.5 * sine;
    let zenith = t_1.acos();
    let sin_latitude_1 = latitude.sin();
    let tan_declination = declination.tan();
    let cos_latitude_1 = latitude.cos();
    let t_2 = cos_hour * sin_latitude_1 - tan_declination * cos_latitude_1;
    let azimuth = sin_hour.atan2(t_2);
    let tan_elevation = elevation.tan();
    let shadow = 1.0 / tan_elevation;
    let t_3 = shadow * shadow;
    let d_shadow = 0.11 / (1.0 + t_3);
    let d_elevation = 1.0 - d_shadow * t_3 * (1.0 + tan_elevation * tan_elevation);
    let t_3 = 1.0 / (t_2 * t_2 + sin_hour * sin_hour);
    let d_sin_hour = 0.7 * (t_2 * t_3);
    let t_2 = 0.7 * (sin_hour * t_3);
    let d_sine = d_elevation / (1.0_f64 - sine * sine).sqrt()
        - 0.15 / (1.0_f64 - t_1 * t_1).sqrt();
    let t_1 = d_sine * cos_hour;
    let d_cos_hour = d_sine * t - t_2 * sin_latitude_1;
    let d_declination = t_2 * cos_latitude_1 * (1.0 + tan_declination * tan_declination)
        - t_1 * cos_latitude * sin_declination + d_sine * sin_latitude * cos_declination;
    let d_latitude = -(t_2 * tan_declination * sin_latitude)
        - t_2 * cos_hour * cos_latitude - t_1 * cos_declination * sin_latitude
        + d_sine * sin_declination * cos_latitude;
    let d_hour = d_sin_hour * cos_hour - d_cos_hour * sin_hour;
    (
        elevation + 0.3 * zenith + 0.7 * azimuth + 0.11 * shadow.atan(),
        d_latitude,
        d_declination,
        d_hour,
    )
}
