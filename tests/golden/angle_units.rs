pub fn angle_units_grad(latitude: f64, longitude: f64) -> (f64, f64, f64) {
    let easting = longitude.to_radians();
    let tan_1 = (std::f64::consts::FRAC_PI_4 + latitude.to_radians() / 2.0).tan();
    let northing = tan_1.ln();
    let sinh_northing = northing.sinh();
    let back = sinh_northing.atan().to_degrees() + (0.5_f64 * easting).to_degrees();
    let d_easting = northing + 0.005 * 1.0_f64.to_degrees();
    let d_northing = easting
        + 0.01 * 1.0_f64.to_degrees() / (1.0 + sinh_northing * sinh_northing)
            * northing.cosh();
    let d_latitude = d_northing / tan_1 * (1.0 + tan_1 * tan_1) / 2.0
        * 1.0_f64.to_radians();
    let d_longitude = d_easting * 1.0_f64.to_radians();
    (easting * northing + 0.01 * back, d_latitude, d_longitude)
}
