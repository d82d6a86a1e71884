//! A polynomial in Horner's form, by its argument and its coefficients.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn polynomial(x: f64, a: f64, b: f64, c: f64, d: f64) -> f64 {
    ((a * x + b) * x + c) * x + d
}

fn by_hand(x: f64, a: f64, b: f64, c: f64, d: f64) -> (f64, f64, f64, f64, f64, f64) {
    let linear = a * x + b;
    let quadratic = linear * x + c;
    let square = x * x;
    let d_x = quadratic + x * linear + square * a;
    (quadratic * x + d, d_x, square * x, square, x, 1.0)
}

compare!(polynomial, polynomial_grad, (x: f64, a: f64, b: f64, c: f64, d: f64) -> (f64, f64, f64, f64, f64, f64));
