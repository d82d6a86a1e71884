use autodiff_runtime::differentiate;

use std::cell::RefCell;
use std::rc::Rc;

#[differentiate(reverse)]
fn doubled(x: f64) -> f64 {
    let cell = Rc::new(RefCell::new(1.0));
    *cell.borrow_mut() *= 2.0;
    x
}

fn main() {
    doubled_grad(3.0);
}
