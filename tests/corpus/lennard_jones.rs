//! The Lennard-Jones potential, shifted and cut off.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

const CUTOFF: f64 = 2.5;

/// The energy of two particles.
#[differentiate(reverse)]
pub fn lennard_jones(distance: f64, epsilon: f64, sigma: f64) -> f64 {
    if distance > CUTOFF * sigma {
        return 0.0;
    }
    let inverse6 = (sigma / distance).powi(6);
    let shift = CUTOFF.powi(-12) - CUTOFF.powi(-6);
    4.0 * epsilon * (inverse6 * inverse6 - inverse6 - shift)
}

pub fn check() {
    check_gradient(
        |[r, e, s]| lennard_jones(r, e, s),
        |[r, e, s]| lennard_jones_grad(r, e, s),
        &[[1.0, 0.7, 0.9], [3.8, 0.2, 3.4], [8.0, 0.2, 3.4]],
    );
    let zeros = |_| [0.0, 0.0, 0.0];
    check_closed_form(
        |[r, e, s]| lennard_jones(r, e, s),
        |[r, e, s]| lennard_jones_grad(r, e, s),
        zeros,
        &[[10.0, 1.0, 1.0]],
    );
}
