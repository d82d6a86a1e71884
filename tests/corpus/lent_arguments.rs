//! What is lent to calls: it is kept for their reverse where they read it, and not where they change it, whatever a reference is to the
//! caller.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn norm(x: &[f64]) -> f64 {
    x.iter().map(|x| x * x).sum::<f64>().sqrt()
}

#[differentiate(reverse)]
#[allow(clippy::ptr_arg, reason = "as people write")]
fn product(x: &Vec<f64>) -> f64 {
    x.iter().product()
}

#[differentiate(reverse)]
fn scale(x: &mut [f64], by: f64) {
    for x in x.iter_mut() {
        *x *= by;
    }
}

/// Lends on what it has been lent to change, to a function that only reads it.
#[differentiate(reverse)]
fn normalise(x: &mut [f64]) {
    let norm = norm(x);
    scale(x, 1.0 / norm);
}

/// Looks, though it might change it.
#[differentiate(reverse)]
fn peek(x: &mut [f64], at: usize) -> f64 {
    x[at] * x[at] * x[at]
}

#[differentiate(reverse)]
fn grow(x: &mut Vec<f64>) {
    let last = x[x.len() - 1];
    x.push(last.sin());
}

#[differentiate(reverse)]
fn square(x: &mut [f64]) {
    for x in x.iter_mut() {
        *x *= *x;
    }
}

#[differentiate(reverse)]
fn blend(from: &[f64], to: &mut [f64], cells: &mut [f64; 2]) {
    for i in 0..2 {
        cells[i] = cells[i] * from[i] + to[i];
        to[i] = cells[i].tanh();
    }
}

/// In loops, where each call finds another state.
#[differentiate(reverse)]
pub fn lent_arguments(x: &[f64], rounds: usize) -> f64 {
    let mut state = x.to_vec();
    let mut cells = [0.5, 0.25];
    let mut total = 0.0;
    for round in 0..rounds {
        normalise(&mut state[round..round + 2]);
        total += norm(&state) + product(&state);
        square(&mut state);
        total += peek(&mut state, round);
        blend(&x[..2], &mut state[1..3], &mut cells);
        scale(&mut state, 1.5);
        let (left, right) = state.split_at_mut(2);
        blend(right, left, &mut cells);
    }
    total + cells[0]
}

/// Of lengths that change.
#[differentiate(reverse)]
pub fn growing_arguments(x: &[f64], rounds: usize) -> f64 {
    let mut state = x.to_vec();
    let mut total = 0.0;
    for _ in 0..rounds {
        grow(&mut state);
        let half = state.len() / 2;
        square(&mut state[half..]);
        total += norm(&state);
        if state.len() > 6 {
            state.truncate(3);
            normalise(&mut state);
        }
    }
    total
}

/// Of the iteration's own, and behind a branch.
#[differentiate(reverse)]
pub fn inner_arguments(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut powers = vec![x[i]; 2];
        square(&mut powers[1..]);
        if x[i] > 0.0 {
            normalise(&mut powers);
            total += product(&powers);
        } else {
            scale(&mut powers, x[0]);
        }
        total += powers[0] * norm(&powers);
    }
    total
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.5, 0.25, -0.75, 1.25], &[1.5, -0.5, 0.3, 0.8]];
    check_flat(|x| lent_arguments(x, 2), |x, d_x| lent_arguments_grad(x, d_x, 2), points);
    check_flat(|x| lent_arguments(x, 0), |x, d_x| lent_arguments_grad(x, d_x, 0), points);
    check_flat(|x| growing_arguments(x, 5), |x, d_x| growing_arguments_grad(x, d_x, 5), points);
    check_flat(inner_arguments, inner_arguments_grad, points);
}
