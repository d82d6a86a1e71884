//! Constants by reference that functions read through what they return: rows of a table, and methods of a generic type.

use approx::assert_relative_eq;
use autodiff::check_gradient;
use autodiff_runtime::{Differentiable, differentiate};
use num_traits::Float;

pub struct Table {
    rows: Vec<Vec<f64>>,
}

impl Table {
    fn row(&self, index: usize) -> &[f64] {
        &self.rows[index % self.rows.len()]
    }
}

#[differentiate(reverse)]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

/// A reference is kept for the reverse.
#[differentiate(reverse, wrt(x))]
fn score(x: &[f64], table: &Table, index: usize) -> f64 {
    let row = table.row(index);
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += row[i] * x[i] * x[i];
    }
    sum + dot(x, table.row(index + 1)) * dot(x, row)
}

/// A copy is kept.
#[differentiate(reverse, wrt(x))]
fn copied_score(x: &[f64], table: &Table, index: usize) -> f64 {
    let row = table.row(index).to_vec();
    dot(x, &row) * dot(x, &row)
}

#[differentiate(reverse, wrt(x))]
pub fn borrowed_constants(x: &[f64; 3], rounds: usize) -> f64 {
    let table = Table { rows: vec![vec![1.0, 2.0, 3.0], vec![-1.0, 0.5, 2.0]] };
    let mut product = score(x, &table, 0);
    for round in 0..rounds {
        product *= copied_score(x, &table, round);
    }
    product
}

/// Of parameters that the attributes on the methods do not see.
struct Solver<'n, T, S, const N: usize> {
    scale: T,
    shift: S,
    names: &'n [&'n str],
}

impl<'n, T: Float, S: Fn(usize) -> f64, const N: usize> Solver<'n, T, S, N> {
    #[differentiate(reverse, real(T), wrt(x))]
    fn residual(&self, x: &[T; N], k: &mut usize) -> T {
        *k += self.names.len();
        let shift = T::from((self.shift)(*k)).unwrap();
        let mut sum = T::zero();
        for x in x {
            sum = sum + *x * *x * shift;
        }
        sum * self.scale
    }

    #[differentiate(reverse, real(T), wrt(x))]
    fn residuals(&self, x: &[T; N], k: &mut usize, depth: usize) -> T {
        let mut product = self.residual(x, k);
        if depth > 1 {
            product = product * self.residual(x, k) + self.residuals(x, k, depth - 1);
        }
        product
    }
}

#[derive(Clone, Differentiable)]
struct State {
    position: f64,
    modes: Vec<f64>,
}

#[differentiate(reverse, wrt(state))]
fn advance(state: &mut State, dt: f64) {
    state.position += dt * state.modes[0];
    for mode in state.modes.iter_mut() {
        *mode *= state.position;
    }
}

#[differentiate(reverse, wrt(state))]
fn advanced(state: State, steps: usize) -> State {
    let mut state = state;
    for _ in 0..steps {
        advance(&mut state, 0.3);
    }
    state
}

#[differentiate(reverse, wrt(state))]
fn energy(state: &State) -> f64 {
    let later = advanced(state.clone(), 3);
    let mut last = later.clone();
    advance(&mut last, 0.1);
    later.position * last.modes[1] + last.position
}

pub fn check() {
    check_gradient(
        |x: [f64; 3]| borrowed_constants(&x, 3),
        |x: [f64; 3]| {
            let mut d_x = [1.0; 3];
            let value = borrowed_constants_grad(&x, &mut d_x, 3);
            (value, d_x[0], d_x[1], d_x[2])
        },
        &[[0.7, 1.2, 0.3], [-0.4, 0.9, 1.1]],
    );
    let offset = 0.25;
    let solver = Solver { scale: 0.5, shift: |k: usize| k as f64 * offset, names: &["a", "b"] };
    check_gradient(
        |x: [f64; 3]| solver.residuals(&x, &mut 0, 3),
        |x: [f64; 3]| {
            let mut d_x = [1.0; 3];
            let value = solver.residuals_grad(&x, &mut d_x, &mut 0, 3);
            (value, d_x[0], d_x[1], d_x[2])
        },
        &[[0.7, 1.2, 0.3]],
    );
    let state = |x: [f64; 3]| State { position: x[0], modes: vec![x[1], x[2]] };
    check_gradient(
        |x| energy(&state(x)),
        |x| {
            let mut d_state = state([0.0; 3]);
            let value = energy_grad(&state(x), &mut d_state);
            (value, d_state.position, d_state.modes[0], d_state.modes[1])
        },
        &[[0.7, 1.2, 0.3], [-0.4, 0.9, 1.1]],
    );
    let (mut d_x, d_y) = ([0.0; 2], &mut [0.0; 2]);
    assert_relative_eq!(dot_grad(&[1.0, 2.0], &mut d_x, &[3.0, 4.0], d_y), 11.0);
}
