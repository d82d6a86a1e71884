//! A sum that is watched on its way: `inspect` with a counter, `for_each` over mutable elements, `last` of a chain.
#![allow(clippy::double_ended_iterator_last)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn observed_sum(x: &[f64]) -> f64 {
    let mut positive = 0;
    let mut squares = x.to_vec();
    squares.iter_mut().for_each(|s| *s = *s * *s);
    let sum: f64 = x
        .iter()
        .inspect(|v| {
            if **v > 0.0 {
                positive += 1;
            }
        })
        .sum();
    let last = squares.iter().map(|s| s + sum).last().unwrap_or(0.0);
    last * f64::from(positive)
}

pub fn check() {
    check_flat(observed_sum, observed_sum_grad, &[&[0.5, -1.5, 2.0], &[0.7], &[-0.7, -0.2], &[]]);
}
