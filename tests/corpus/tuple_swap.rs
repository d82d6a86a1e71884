//! The arithmetic-geometric mean, by simultaneous assignment.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The perimeter of an ellipse with semi-axes `a` and `b`, by three steps of Gauss's iteration.
#[differentiate(reverse)]
pub fn tuple_swap(mut a: f64, mut b: f64) -> f64 {
    if a < b {
        (a, b) = (b, a);
    }
    let start = a;
    let mut sum = 1.0 - 0.5 * (1.0 - (b / a).powi(2));
    (a, b) = (0.5 * (a + b), (a * b).sqrt());
    sum -= (a * a - b * b) / (start * start);
    (a, b) = (0.5 * (a + b), (a * b).sqrt());
    sum -= 2.0 * (a * a - b * b) / (start * start);
    (a, _) = (0.5 * (a + b), b);
    std::f64::consts::TAU * start * start / a * sum
}

pub fn check() {
    check_gradient(
        |[a, b]| tuple_swap(a, b),
        |[a, b]| tuple_swap_grad(a, b),
        &[[2.0, 1.0], [0.7, 1.9], [5.0, 4.8]],
    );
}
