//! Fields of tuples that are assigned one by one.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A leapfrog step of an oscillator, and its energy.
#[differentiate(reverse)]
pub fn tuple_fields(start: (f64, f64), stiffness: f64, h: f64, damped: bool) -> f64 {
    let mut state = start;
    state.1 -= 0.5 * h * stiffness * state.0;
    state.0 += h * state.1;
    if damped {
        state.1 *= 1.0 - 0.1 * h;
    }
    state.1 -= 0.5 * h * stiffness * state.0;
    let mut energies = ((0.0, 0.0), 1.0);
    energies.0.0 = 0.5 * stiffness * state.0 * state.0;
    (energies.0.1, energies.1) = (0.5 * state.1 * state.1, energies.1 + h);
    let ((potential, kinetic), scale) = energies;
    (potential + kinetic) * scale
}

pub fn check() {
    for damped in [false, true] {
        check_gradient(
            |[x, v, k, h]| tuple_fields((x, v), k, h, damped),
            |[x, v, k, h]| {
                let (value, (d_x, d_v), d_k, d_h) = tuple_fields_grad((x, v), k, h, damped);
                (value, d_x, d_v, d_k, d_h)
            },
            &[[1.0, 0.3, 4.0, 0.1], [-0.5, 2.0, 0.8, 0.3]],
        );
    }
}
