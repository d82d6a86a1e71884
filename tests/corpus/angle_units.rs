//! Degrees and radians, as methods and by their paths.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The Mercator projection, eastings and northings mixed into one number, and back.
#[differentiate(reverse)]
pub fn angle_units(latitude: f64, longitude: f64) -> f64 {
    let easting = longitude.to_radians();
    let northing = (std::f64::consts::FRAC_PI_4 + f64::to_radians(latitude) / 2.0).tan().ln();
    let back = northing.sinh().atan().to_degrees() + f64::to_degrees(0.5 * easting);
    easting * northing + 0.01 * back
}

pub fn check() {
    check_gradient(
        |[a, o]| angle_units(a, o),
        |[a, o]| angle_units_grad(a, o),
        &[[52.5, 13.4], [-33.9, 151.2], [0.7, -78.0]],
    );
}
