//! A gated recurrent unit of one number, with activations that are chosen by an integer.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn activation(x: f64, kind: u8) -> f64 {
    match kind {
        0 => 1.0 / (1.0 + (-x).exp()),
        1 => x.tanh(),
        2 => x.max(0.0),
        3 => if x > 0.0 { x } else { 0.01 * x },
        4 => if x > 0.0 { x } else { x.exp_m1() },
        5 => x * activation(x, 0),
        6 => x * activation(crate::softplus::softplus(x), 1),
        _ => (0.2 * x + 0.5).clamp(0.0, 1.0),
    }
}

/// The new state of the unit.
#[differentiate(reverse)]
pub fn gated_unit(state: f64, input: f64, weights: (f64, f64, f64), kind: u8) -> f64 {
    let update = activation(weights.0 * input + 0.3 * state, 0);
    let reset = activation(weights.1 * input - 0.2 * state, 0);
    let candidate = activation(weights.2 * input + reset * state, kind);
    (1.0 - update) * state + update * candidate
}

pub fn check() {
    for kind in 0..8 {
        check_gradient(
            |[s, x, a, b, c]| gated_unit(s, x, (a, b, c), kind),
            |[s, x, a, b, c]| {
                let (value, d_s, d_x, (d_a, d_b, d_c)) = gated_unit_grad(s, x, (a, b, c), kind);
                (value, d_s, d_x, d_a, d_b, d_c)
            },
            &[[0.4, 1.2, 0.5, -0.3, 0.8], [-0.5, 0.9, 1.1, 0.7, -0.6]],
        );
    }
}
