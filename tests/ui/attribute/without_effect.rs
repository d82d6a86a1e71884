//! Options of a mode that is not asked for, and such that are given twice.

use autodiff_runtime::differentiate;

#[differentiate(forward, checkpoint = 100)]
fn decay(x: f64, steps: usize) -> f64 {
    let mut y = x;
    for _ in 0..steps {
        y = y.sin();
    }
    y
}

#[differentiate(reverse, jvp = rule, jvp_lanes = rule)]
fn squared(x: f64) -> f64 {
    x * x
}

#[differentiate(forward, jvp = rule, vjp = reversed)]
fn halved(x: f64) -> f64 {
    0.5 * x
}

#[differentiate(reverse, wrt(x), wrt(y))]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn rule(x: f64, t: f64) -> (f64, f64) {
    (x, t)
}

fn reversed(x: f64, seed: f64) -> (f64, f64) {
    (x, seed)
}

fn main() {}
