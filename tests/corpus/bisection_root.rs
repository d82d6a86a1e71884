//! A root by bisection and a last step of Newton: a loop that ends with a value, its bounds moved by a call.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn excess(x: f64, a: f64, b: f64) -> f64 {
    x.powi(3) + a * x - b
}

#[differentiate(reverse)]
pub fn bisection_root(a: f64, b: f64) -> f64 {
    let mut low = 0.0;
    let mut high = 10.0;
    let root = loop {
        let middle = 0.5 * (low + high);
        if high - low < 1e-9 {
            let slope = 3.0 * middle * middle + a;
            break middle - excess(middle, a, b) / slope;
        }
        if excess(middle, a, b) > 0.0 {
            high = middle;
        } else {
            low = middle;
        }
    };
    root * root
}

pub fn check() {
    check_gradient(|[a, b]| bisection_root(a, b), |[a, b]| bisection_root_grad(a, b), &[[1.0, 5.0], [0.3, 20.0]]);
}
