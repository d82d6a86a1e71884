use autodiff_runtime::differentiate;
use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

#[differentiate(reverse)]
fn shared(x: f64, y: f64) -> f64 {
    let pair = Rc::new([x, y]);
    pair[0] * pair[1]
}

#[differentiate(reverse)]
fn counted(x: f64) -> f64 {
    let total = Cell::new(x);
    total.set(total.get() * 2.0);
    total.get()
}

#[differentiate(reverse)]
fn applied(x: &[f64], function: fn(f64) -> f64) -> f64 {
    x.iter().copied().map(function).sum()
}

#[differentiate(reverse, wrt(weights))]
fn weighted(x: f64, weights: &HashMap<String, f64>) -> f64 {
    weights["first"] * x
}

fn main() {
    shared_grad(1.0, 2.0);
    counted_grad(1.0);
    applied_grad(&[1.0], &mut [0.0], f64::sin);
    weighted(1.0, &HashMap::new());
}
