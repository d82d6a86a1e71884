//! A `while` over an integer that halves and grows: the float goes along in the branches.
#![allow(clippy::manual_is_multiple_of)]

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn collatz_scaling(x: f64, shift: f64, start: u64) -> f64 {
    let mut n = start;
    let mut y = x;
    while n != 1 {
        if n % 2 == 0 {
            n /= 2;
            y = (0.5 * y).sin();
        } else {
            n = 3 * n + 1;
            y = y * y + shift;
        }
    }
    y
}

pub fn check() {
    for start in [1, 2, 6, 7] {
        check_gradient(
            |[x, s]| collatz_scaling(x, s, start),
            |[x, s]| collatz_scaling_grad(x, s, start),
            &[[0.8, 0.4], [-1.3, 0.9]],
        );
    }
}
