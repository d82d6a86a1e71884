//! A recurrence over every other number, downwards, that may end early: with an early return before it, and a loop in it.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse, checkpoint = sqrt)]
pub fn checkpointed_recurrence(start: f64, growth: f64, last: i64) -> f64 {
    if start < 0.0 {
        return growth * start;
    }
    let mut x = start;
    let mut best = 0.0;
    for i in (3..=last).rev().step_by(2) {
        let mut sum = 0.0;
        for k in 0..i % 4 {
            sum += (x * (k + 1) as f64).sin();
        }
        x = growth * x * (1.0 - x) + 0.01 * sum;
        if x > 0.93 {
            best = x.exp();
            break;
        }
        best += x / i as f64;
    }
    best * x
}

pub fn check() {
    for last in [2, 3, 8, 31, 40] {
        check_gradient(
            |[start, growth]| checkpointed_recurrence(start, growth, last),
            |[start, growth]| checkpointed_recurrence_grad(start, growth, last),
            &[[0.3, 3.4], [0.2, 3.9], [-0.5, 2.0], [0.6, 2.5]],
        );
    }
}
