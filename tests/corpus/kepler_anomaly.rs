//! Kepler's equation, by as many Newton steps as the caller asks for, as a recursion.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn newton(mean: f64, eccentricity: f64, guess: f64, steps: u32) -> f64 {
    if steps == 0 {
        guess
    } else {
        let residual = guess - eccentricity * guess.sin() - mean;
        let slope = 1.0 - eccentricity * guess.cos();
        newton(mean, eccentricity, guess - residual / slope, steps - 1)
    }
}

/// The eccentric anomaly that belongs to the mean anomaly.
#[differentiate(reverse)]
pub fn kepler_anomaly(mean: f64, eccentricity: f64, steps: u32) -> f64 {
    newton(mean, eccentricity, mean + eccentricity * mean.sin(), steps)
}

pub fn check() {
    for steps in [0, 1, 2, 6] {
        check_gradient(
            |[m, e]| kepler_anomaly(m, e, steps),
            |[m, e]| kepler_anomaly_grad(m, e, steps),
            &[[0.7, 0.3], [2.5, 0.8], [-1.2, 0.05]],
        );
    }
}
