//! The relative luminance of an sRGB colour.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn linear(channel: f64) -> f64 {
    if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
}

/// Between 0 for black and 1 for white.
#[differentiate(reverse)]
pub fn srgb_luminance(colour: (f64, f64, f64)) -> f64 {
    let (red, green, blue) = (linear(colour.0), linear(colour.1), linear(colour.2));
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

pub fn check() {
    check_gradient(
        |[r, g, b]| srgb_luminance((r, g, b)),
        |[r, g, b]| {
            let (value, (d_r, d_g, d_b)) = srgb_luminance_grad((r, g, b));
            (value, d_r, d_g, d_b)
        },
        &[[0.5, 0.2, 0.9], [0.01, 0.7, 0.03], [0.02, 0.02, 0.03]],
    );
}
