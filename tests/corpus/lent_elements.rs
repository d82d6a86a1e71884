//! Elements that a pattern takes out of an array by `&mut`, side by side.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn kick(position: &mut f64, velocity: &mut f64, step: f64) {
    let before = *position;
    *position += step * *velocity;
    *velocity -= step * before.sin();
}

#[differentiate(reverse)]
pub fn swing(angle: f64, speed: f64, step: f64) -> f64 {
    let mut state = [angle, speed];
    for _ in 0..10 {
        let [position, velocity] = &mut state;
        kick(position, velocity, step);
    }
    state[0] * state[1]
}

/// Boundary conditions of a chain, by its ends and what is between them.
#[differentiate(reverse)]
pub fn clamped_chain(x: &[f64]) -> f64 {
    let mut chain = x.to_vec();
    if let [first, inner @ .., last] = &mut chain[..] {
        *first *= *last;
        for joint in inner.iter_mut() {
            *joint += *first * *last;
        }
        *last += inner[0];
    }
    if let [a, b, ..] = chain.as_mut_slice() {
        std::mem::swap(a, b);
        *a *= 2.0;
    }
    if let [_, rest @ ..] = &mut chain[..] {
        rest[0] *= rest[1];
    }
    chain.iter().enumerate().map(|(i, x)| x * i as f64).sum()
}

pub fn check() {
    check_gradient(|[a, s, h]| swing(a, s, h), |[a, s, h]| swing_grad(a, s, h), &[[1.0, 0.2, 0.1]]);
    check_flat(clamped_chain, clamped_chain_grad, &[&[0.3, 1.2, -0.7, 0.4]]);
}
