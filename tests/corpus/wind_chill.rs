//! A polynomial fit in single precision that holds in a range and is the identity outside.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The felt temperature in °C in a wind in km/h.
#[differentiate(reverse)]
pub fn wind_chill(temperature: f32, wind: f32) -> f32 {
    if temperature > 10.0 || wind < 4.8 {
        return temperature;
    }
    let power = f32::powf(wind, 0.16);
    13.12 + 0.6215 * temperature - 11.37 * power + 0.3965 * temperature * power
}

pub fn check() {
    check_gradient(
        |[t, w]| wind_chill(t, w),
        |[t, w]| wind_chill_grad(t, w),
        &[[-10.0, 30.0], [-3.0, 55.0], [15.0, 20.0], [5.0, 2.0]],
    );
}
