use autodiff_runtime::differentiate;

use std::cell::Cell;

#[differentiate(reverse)]
fn doubled(x: f64) -> f64 {
    let cell = Cell::new(x);
    cell.set(cell.get() * 2.0);
    cell.get() * x
}

fn main() {
    doubled_grad(3.0);
}
