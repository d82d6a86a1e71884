//! A screened potential up to a cutoff: an early return.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn yukawa(distance: f64, strength: f64, screening: f64) -> f64 {
    let reduced = distance / screening;
    if reduced > 8.0 {
        return 0.0;
    }
    strength * (-reduced).exp() / distance
}

fn by_hand(distance: f64, strength: f64, screening: f64) -> (f64, f64, f64, f64) {
    let reduced = distance / screening;
    if reduced > 8.0 {
        return (0.0, 0.0, 0.0, 0.0);
    }
    let screened = (-reduced).exp();
    let value = strength * screened / distance;
    let d_reduced = value / screening;
    (value, -(d_reduced + value / distance), screened / distance, d_reduced * reduced)
}

compare!(yukawa, yukawa_grad, (distance: f64, strength: f64, screening: f64) -> (f64, f64, f64, f64));
