//! A parameter that is itself changed.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The hours of daylight at a latitude on a day of the year.
#[differentiate(reverse)]
pub fn mutable_parameter(mut latitude: f64, mut day: f64) -> f64 {
    day -= 81.0;
    if day < 0.0 {
        day += 365.25;
    }
    latitude = latitude.to_radians();
    let declination = (0.3978 * (std::f64::consts::TAU * day / 365.25).sin()).asin();
    let mut cosine = -latitude.tan() * declination.tan();
    if cosine < -1.0 {
        return 24.0;
    }
    cosine = cosine.min(1.0);
    cosine.acos().to_degrees() * 2.0 / 15.0
}

pub fn check() {
    check_gradient(
        |[l, d]| mutable_parameter(l, d),
        |[l, d]| mutable_parameter_grad(l, d),
        &[[52.0, 172.5], [-33.0, 20.0], [69.0, 172.0], [75.0, 355.0]],
    );
}
