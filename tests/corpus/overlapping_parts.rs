//! Sub-slices in every form, that share elements with each other and with the whole.
#![allow(clippy::redundant_slicing)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b.iter()).map(|(x, y)| x * y).sum()
}

#[differentiate(reverse)]
pub fn overlapping_parts(x: &[f64], from: usize, to: usize) -> f64 {
    let head = &x[..to];
    let tail = &x[from..];
    let middle = &x[from..=to];
    let start = &x[..=from];
    let all = &x[..];
    let inner = &middle[1..];
    dot(head, tail) + 2.0 * dot(middle, all) + 3.0 * dot(start, inner) * tail[0] + all[from] * head[0]
}

/// A relaxation whose steps look at two parts of the state, which they change, unless they come too late.
#[differentiate(reverse)]
fn relaxation(mut state: [f64; 3], from: usize, gain: f64) -> f64 {
    let mut step = 0;
    while step < 4 {
        step += 1;
        if step > 2 && gain >= 0.5 {
            continue;
        }
        state[step % 3] -= 0.1 * dot(&state[0..], &state[from..]).sin();
        state[(step + 1) % 3] += gain * dot(&state[step % 3..], &state).tanh();
    }
    state[0] * state[1] - state[2]
}

pub fn check() {
    for from in [0, 1, 2] {
        check_flat(
            |x| relaxation([x[0], x[1], x[2]], from, x[3]),
            |x, d| {
                let (value, d_state, d_gain) = relaxation_grad([x[0], x[1], x[2]], from, x[3]);
                d[..3].copy_from_slice(&d_state);
                d[3] = d_gain;
                value
            },
            &[&[0.4, -0.7, 1.2, 0.3], &[0.9, 0.2, -0.5, 0.8]],
        );
    }
    for (from, to) in [(1, 3), (0, 4), (2, 2)] {
        check_flat(
            |x| overlapping_parts(x, from, to),
            |x, d| overlapping_parts_grad(x, d, from, to),
            &[&[0.5, 1.5, -2.0, 0.7, 2.9]],
        );
    }
}
