//! A pair renewed by a destructuring assignment in each round, and scalars that are swapped.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn fibonacci_growth(first: f64, second: f64, damping: f64, rounds: usize) -> f64 {
    let (mut a, mut b) = (first, second);
    for round in 0..rounds {
        (a, b) = (b, damping * a * b + a);
        if round % 3 == 2 {
            std::mem::swap(&mut a, &mut b);
        }
    }
    a - 0.5 * b
}

pub fn check() {
    for rounds in [0, 1, 3, 7] {
        check_gradient(
            |[a, b, d]| fibonacci_growth(a, b, d, rounds),
            |[a, b, d]| fibonacci_growth_grad(a, b, d, rounds),
            &[[0.5, 0.8, 0.3], [-0.4, 0.7, 0.6]],
        );
    }
}
