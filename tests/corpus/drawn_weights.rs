//! A row of a table that is asked for, and a random number that a call draws: what has been drawn is not drawn again.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use std::cell::Cell;

thread_local!(static STATE: Cell<u32> = const { Cell::new(1) });

fn draw() -> f64 {
    STATE.with(|state| {
        state.set(state.get() * 7 % 101);
        f64::from(state.get()) / 101.0
    })
}

pub struct Row {
    pub weight: f64,
}

pub struct Table(Vec<Row>);

impl Table {
    fn row(&self, k: usize) -> &Row {
        &self.0[k]
    }
}

#[differentiate(reverse)]
fn noise(x: f64) -> f64 {
    let z = draw();
    x * z
}

#[differentiate(reverse, wrt(x))]
fn weighed(x: &[f64], row: &Row) -> f64 {
    x[0] * x[1] * row.weight
}

#[differentiate(reverse, wrt(x))]
fn term(x: &[f64], table: &Table, k: usize) -> f64 {
    let row = table.row(k);
    let drawn = noise(x[0]);
    weighed(x, row) * drawn
}

#[differentiate(reverse, wrt(x))]
fn terms(x: &[f64], table: &Table) -> f64 {
    let mut product = 1.0;
    for k in 0..2 {
        let row = table.row(k);
        product *= weighed(x, row) + noise(x[1]);
    }
    product
}

#[differentiate(reverse, wrt(x))]
pub fn drawn_weights(x: &[f64], table: &Table) -> f64 {
    let mut product = 1.0;
    for k in 0..2 {
        product *= term(x, table, k);
    }
    product * terms(x, table)
}

pub fn check() {
    let table = Table(vec![Row { weight: 1.5 }, Row { weight: -0.5 }]);
    let from_the_start = || STATE.with(|state| state.set(1));
    check_flat(
        |x| {
            from_the_start();
            drawn_weights(x, &table)
        },
        |x, d_x| {
            from_the_start();
            drawn_weights_grad(x, d_x, &table)
        },
        &[&[0.7, 1.3], &[2.0, -0.4]],
    );
}
