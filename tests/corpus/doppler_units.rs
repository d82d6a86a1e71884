//! The results of comparisons, `if` and integers inside one long expression.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A siren's frequency for someone who hears it pass, in wind.
#[differentiate(reverse)]
pub fn doppler_units(frequency: f64, source: f64, listener: f64, approaching: bool, harmonic: usize) -> f64 {
    let sign = if approaching { 1.0 } else { -1.0 };
    let speed = 343.0;
    let heard = frequency * (speed + sign * listener) / (speed - sign * source)
        * (1 + harmonic % 3) as f64
        * if harmonic > 4 && source > listener { 1.0 - source / speed } else { 1.0 };
    heard + (harmonic as i64 - 2).abs() as f64 * (heard > 500.0) as i32 as f64 * listener
}

pub fn check() {
    for (approaching, harmonic) in [(true, 0), (false, 1), (true, 5), (false, 6)] {
        check_gradient(
            |[f, s, l]| doppler_units(f, s, l, approaching, harmonic),
            |[f, s, l]| doppler_units_grad(f, s, l, approaching, harmonic),
            &[[440.0, 30.0, 2.0], [200.0, 5.0, 9.0]],
        );
    }
}
