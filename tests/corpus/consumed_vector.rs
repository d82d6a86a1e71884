//! Vectors by value: one is changed and given back, one is moved into a helper, one is consumed by a loop.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn damped(mut state: Vec<f64>, rate: f64) -> Vec<f64> {
    for (i, x) in state.iter_mut().enumerate() {
        *x *= (-rate * i as f64).exp();
    }
    state
}

#[differentiate(reverse)]
pub fn consumed_vector(state: Vec<f64>, forcing: Vec<f64>, rate: f64) -> Vec<f64> {
    let mut state = damped(state, rate);
    for (x, f) in state.iter_mut().zip(forcing) {
        *x += f * f;
    }
    damped(state, 0.5 * rate)
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let (state, forcing) = v[1..].split_at(v.len() / 2);
            consumed_vector(state.to_vec(), forcing.to_vec(), v[0])
        },
        |v, seed, d| {
            let (state, forcing) = v[1..].split_at(v.len() / 2);
            let (value, d_state, d_forcing, d_rate) =
                consumed_vector_vjp(state.to_vec(), forcing.to_vec(), v[0], seed.to_vec());
            for (d, by) in d.iter_mut().zip([d_rate].into_iter().chain(d_state).chain(d_forcing)) {
                *d += by;
            }
            value
        },
        &[&[0.3, 0.5, 1.5, -2.0, 0.7, 0.4, 1.1], &[0.3, 0.8, 0.2], &[0.3]],
    );
}
