//! Calls that are passed the same variable, which is what it was at the call before, or has been changed in between: by a statement, in a
//! branch, in an inner loop, by a call, by another name, or in the next iteration.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn slope(state: [f64; 2], k: f64) -> [f64; 2] {
    [state[1] * state[0].cos(), -k * state[0] - 0.1 * state[1].powi(3)]
}

#[differentiate(reverse)]
fn energy(state: [f64; 2], k: f64) -> f64 {
    0.5 * state[1] * state[1] + 0.5 * k * state[0].powi(4)
}

#[differentiate(reverse)]
fn damp(state: &mut [f64; 2], k: f64) -> f64 {
    state[1] *= 1.0 - 0.1 * k * state[0];
    state[1] * state[0]
}

/// Of nothing that is written to in between, and of what is.
#[differentiate(reverse)]
fn steps(start: [f64; 2], k: f64, count: usize) -> f64 {
    let mut state = start;
    let mut sum = 0.0;
    for i in 0..=count {
        let a = slope(state, k);
        let before = energy(state, k);
        if i % 2 == 0 {
            sum += energy(state, k) * before;
            state[0] += 0.01 * k * before;
        }
        let b = slope(state, k);
        for j in 0..2 {
            sum += energy(state, k) * a[j];
            state[j] += 0.05 * (a[j] + b[j]) * energy(state, k);
        }
        sum += energy(state, k) - damp(&mut state, k) * energy(state, k);
        let other = &mut state;
        other[0] *= 1.1;
        sum += energy(state, k).sin();
        std::mem::swap(&mut state[0], &mut sum);
        sum *= 0.3 + energy(state, k) * slope(state, k)[0];
    }
    sum + energy(state, k)
}

#[differentiate(reverse)]
pub fn shared_copies(x: &[f64], count: usize) -> f64 {
    steps([x[0], x[1]], x[2], count)
}

pub fn check() {
    for count in [0, 1, 4] {
        check_flat(
            |x| shared_copies(x, count),
            |x, d| shared_copies_grad(x, d, count),
            &[&[0.4, -0.7, 0.6], &[-0.2, 0.3, 1.1]],
        );
    }
}
