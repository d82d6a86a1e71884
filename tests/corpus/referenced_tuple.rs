//! Several results from functions that take references, passed on or taken.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn tempered(x: &f64, temperature: &f64) -> f64 {
    (x / temperature).exp()
}

/// The probabilities of two of three choices by softmax.
#[differentiate(reverse)]
pub fn referenced_tuple(a: &f64, b: &f64, temperature: f64) -> (f64, f64) {
    let (first, second) = (tempered(a, &temperature), tempered(b, &temperature));
    let total = first + second + tempered(&0.0, &temperature);
    (first / total, second / total)
}

pub fn check() {
    check_vjp::<f64, 3, 2>(
        |[a, b, t]| referenced_tuple(&a, &b, t).into(),
        |[a, b, t], seed| {
            let (mut d_a, mut d_b) = (0.0, 0.0);
            let (value, d_t) = referenced_tuple_vjp(&a, &mut d_a, &b, &mut d_b, t, seed.into());
            (value.into(), [d_a, d_b, d_t])
        },
        &[[0.4, -1.0, 0.8], [2.0, 1.5, 1.7]],
    );
}
