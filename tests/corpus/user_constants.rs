//! Constants and statics, the user's and the library's, by several kinds of paths.

use std::f64::consts::{self, FRAC_1_SQRT_2};

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The speed of light in m/s, and a planet's table.
const LIGHT: f64 = 299_792_458.0;
static REDSHIFT: f64 = 0.1;

mod planet {
    pub(super) const RADIUS: f64 = 6.371e6;
    pub(super) mod orbit {
        pub(in super::super) const RADIUS: f64 = 1.496e11;
        pub(in super::super) const DAYS: u32 = 365;
    }
}

/// A made-up brightness of a planet that is looked at from `distance` under `phase`.
#[differentiate(reverse)]
pub fn user_constants(distance: f64, phase: f64) -> f64 {
    const ALBEDO: f64 = 0.3;
    let delay = distance * planet::orbit::RADIUS / LIGHT / planet::orbit::DAYS as f64;
    let disc = consts::PI * (self::planet::RADIUS / planet::orbit::RADIUS * 1e5).powi(2);
    let lit = ALBEDO * (FRAC_1_SQRT_2 + core::f64::consts::FRAC_1_PI * phase.cos());
    disc * lit / (distance * distance) + delay * REDSHIFT + phase * f64::EPSILON * f64::from(f32::MAX).ln()
}

pub fn check() {
    check_gradient(
        |[d, p]| user_constants(d, p),
        |[d, p]| user_constants_grad(d, p),
        &[[1.2, 0.5], [0.6, -2.0]],
    );
}
