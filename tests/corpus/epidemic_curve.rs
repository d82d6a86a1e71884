//! An epidemic in compartments: an array that another function renews, and a peak that is remembered.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn day(state: [f64; 3], contact: f64, recovery: f64) -> [f64; 3] {
    let [s, i, r] = state;
    let infected = contact * s * i;
    let recovered = recovery * i;
    [s - infected, i + infected - recovered, r + recovered]
}

#[differentiate(reverse)]
pub fn epidemic_curve(contact: f64, recovery: f64, seeded: f64) -> f64 {
    let mut state = [1.0 - seeded, seeded, 0.0];
    let mut peak = 0.0;
    for t in 0..30 {
        state = day(state, contact, recovery);
        if state[1] > peak {
            peak = state[1];
        } else if t > 20 {
            break;
        }
    }
    peak + state[2]
}

pub fn check() {
    check_gradient(
        |[c, r, s]| epidemic_curve(c, r, s),
        |[c, r, s]| epidemic_curve_grad(c, r, s),
        &[[0.6, 0.15, 0.01], [0.4, 0.05, 0.02], [0.2, 0.3, 0.05]],
    );
}
