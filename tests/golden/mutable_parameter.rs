pub fn mutable_parameter_grad(latitude: f64, day: f64) -> (f64, f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    let day = day - 81.0;
    let t = day < 0.0;
    let day_1 = if t {
        let day_1 = day + 365.25;
        day_1
    } else {
        day
    };
    let latitude = latitude.to_radians();
    let t_1 = std::f64::consts::TAU * day_1 / 365.25;
    let t_2 = 0.3978 * t_1.sin();
    let declination = t_2.asin();
    let tan_latitude = latitude.tan();
    let t_3 = -tan_latitude;
    let tan_declination = declination.tan();
    let cosine = t_3 * tan_declination;
    let (value, branch) = if cosine < -1.0 {
        (24.0, Branch::Then)
    } else {
        let cosine = cosine.min(1.0);
        (cosine.acos().to_degrees() * 2.0 / 15.0, Branch::Else(cosine))
    };
    let (d_latitude, d_day) = match branch {
        Branch::Then => (0.0, 0.0),
        Branch::Else(cosine_1) => {
            let d_cosine = -(2.0 / 15.0 * 1.0_f64.to_degrees()
                / (1.0_f64 - cosine_1 * cosine_1).sqrt());
            let d_cosine = if cosine_1 == cosine { d_cosine } else { 0.0 };
            let d_declination = d_cosine * t_3
                * (1.0 + tan_declination * tan_declination);
            (
                -(d_cosine * tan_declination * (1.0 + tan_latitude * tan_latitude)
                    * 1.0_f64.to_radians()),
                d_declination / (1.0_f64 - t_2 * t_2).sqrt() * 0.3978 * t_1.cos()
                    / 365.25 * std::f64::consts::TAU,
            )
        }
    };
    let d_day_1 = if t { d_day } else { d_day };
    (value, d_latitude, d_day_1)
}
