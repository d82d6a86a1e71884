//! Parts of one memory that a call changes: two at once.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
pub struct Layer {
    hidden: Vec<f64>,
    cells: Vec<f64>,
    phase: (f64, f64),
}

#[differentiate(reverse)]
pub fn step(weight: f64, hidden: &mut [f64], cells: &mut [f64]) {
    for (hidden, cell) in hidden.iter_mut().zip(cells) {
        *cell = *cell * weight + hidden.sin();
        *hidden = cell.tanh();
    }
}

#[differentiate(reverse)]
pub fn turn(weight: f64, a: &mut f64, b: &mut f64) {
    let before = *a;
    *a = weight * *a - 0.5 * *b;
    *b = weight * *b + before;
}

#[differentiate(reverse)]
pub fn lent_halves(state: &[f64], weight: f64) -> f64 {
    let mut state = state.to_vec();
    let mut total = 0.0;
    for _ in 0..3 {
        for row in state.chunks_exact_mut(2) {
            let (hidden, cells) = row.split_at_mut(1);
            step(weight, hidden, cells);
        }
        total += state[0] * state[3];
    }
    total
}

#[differentiate(reverse)]
pub fn lent_fields(state: &[f64], weight: f64) -> f64 {
    let mut layer = Layer { hidden: vec![state[0]], cells: vec![state[1]], phase: (state[2], state[3]) };
    let mut total = 0.0;
    for _ in 0..3 {
        step(weight, &mut layer.hidden, &mut layer.cells);
        turn(weight, &mut layer.phase.0, &mut layer.phase.1);
        total += layer.hidden[0] * layer.phase.1;
    }
    total
}

macro_rules! check {
    ($f:ident, $grad:ident) => {
        check_flat(
            |v| $f(&v[1..], v[0]),
            |v, d| {
                let (value, d_weight) = $grad(&v[1..], &mut d[1..], v[0]);
                d[0] = d_weight;
                value
            },
            &[&[0.9, 0.3, 0.7, -0.2, 0.5], &[-0.4, 1.1, 0.2, 0.8, -0.6]],
        );
    };
}

pub fn check() {
    check!(lent_halves, lent_halves_grad);
    check!(lent_fields, lent_fields_grad);
}
