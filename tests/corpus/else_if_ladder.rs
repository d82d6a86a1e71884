//! A ladder of conditions, with values in tuples and branches without an `else`.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The pressure of the standard atmosphere at an altitude, over its layers.
#[differentiate(reverse)]
pub fn else_if_ladder(altitude: f64, offset: f64) -> f64 {
    let (base, pressure, temperature, lapse) = if altitude < 11_000.0 {
        (0.0, 101_325.0, 288.15 + offset, -0.0065)
    } else if altitude < 20_000.0 {
        (11_000.0, 22_632.1, 216.65 + offset, 0.0)
    } else if altitude < 32_000.0 {
        (20_000.0, 5_474.9, 216.65 + offset, 0.001)
    } else {
        (32_000.0, 868.02, 228.65 + 0.5 * offset, 0.0028)
    };
    let exponent = 9.806_65 * 0.028_964_4 / 8.314_462_618;
    let rise = altitude - base;
    if lapse == 0.0 {
        pressure * (-exponent * rise / temperature).exp()
    } else {
        pressure * (1.0 + lapse * rise / temperature).powf(-exponent / lapse)
    }
}

pub fn check() {
    check_gradient(
        |[h, o]| else_if_ladder(h, o),
        |[h, o]| else_if_ladder_grad(h, o),
        &[[3_000.0, 5.0], [15_000.0, -3.0], [25_000.0, 1.0], [40_000.0, 2.0]],
    );
}
