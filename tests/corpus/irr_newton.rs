//! The internal rate of return by Newton's method: a `while` whose end depends on the numbers.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn irr_newton(flows: &[f64], guess: f64) -> f64 {
    let mut rate = guess;
    let mut step = f64::INFINITY;
    let mut iterations = 0;
    while step.abs() > 1e-12 && iterations < 50 {
        let mut npv = 0.0;
        let mut slope = 0.0;
        let mut discount = 1.0;
        for (t, flow) in flows.iter().enumerate() {
            npv += flow * discount;
            slope -= t as f64 * flow * discount / (1.0 + rate);
            discount /= 1.0 + rate;
        }
        step = npv / slope;
        rate -= step;
        iterations += 1;
    }
    rate
}

pub fn check() {
    check_flat(
        |v| irr_newton(v, 0.1),
        |v, d| irr_newton_grad(v, d, 0.1).0,
        &[&[-1000.0, 300.0, 420.0, 680.0], &[-50.0, 20.0, 40.0]],
    );
}
