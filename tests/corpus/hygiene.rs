//! A user's variables under the names that a compiler would choose for its own.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn adjoint(seed: f64, d_seed: f64) -> f64 {
    seed * d_seed.sin()
}

/// Names that are all ordinary here.
#[differentiate(reverse)]
pub fn hygiene(x: f64, d_x: f64, seed: f64) -> f64 {
    let tape = x * d_x;
    let mut value = tape + seed.sin();
    let record = if value > 0.5 {
        let d_tape = tape * 2.0;
        d_tape * adjoint(d_x, x)
    } else {
        let gradient = adjoint(seed, value);
        value += gradient;
        gradient - x
    };
    let slot_x = record * value;
    let d_value = slot_x + d_x;
    let d_d_x = d_value * seed;
    let result = d_d_x - record;
    let t0 = result * result;
    let grad = t0 + value;
    let __result = grad;
    __result * 0.5
}

pub fn check() {
    check_gradient(
        |[x, d, s]| hygiene(x, d, s),
        |[x, d, s]| hygiene_grad(x, d, s),
        &[[0.7, 1.3, 0.4], [-0.6, 0.9, -0.5]],
    );
}
