//! The distance of two places on the globe.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

const EARTH_RADIUS: f64 = 6371.0088;

#[differentiate(reverse)]
fn haversine_of(angle: f64) -> f64 {
    (angle / 2.0).sin().powi(2)
}

/// The great-circle distance in kilometres of two places given in degrees.
#[differentiate(reverse)]
pub fn haversine(latitude1: f64, longitude1: f64, latitude2: f64, longitude2: f64) -> f64 {
    let (phi1, phi2) = (latitude1.to_radians(), latitude2.to_radians());
    let h = haversine_of(phi2 - phi1)
        + phi1.cos() * phi2.cos() * haversine_of((longitude2 - longitude1).to_radians());
    2.0 * EARTH_RADIUS * h.sqrt().min(1.0).asin()
}

pub fn check() {
    check_gradient(
        |[a, b, c, d]| haversine(a, b, c, d),
        |[a, b, c, d]| haversine_grad(a, b, c, d),
        &[[52.5, 13.4, 48.1, 11.6], [40.7, -74.0, -33.9, 151.2], [-1.3, 36.8, 51.5, -0.1]],
    );
}
