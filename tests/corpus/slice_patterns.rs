//! Slices taken apart by patterns: empty, of one, of two, of more with a rest.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn slice_patterns(x: &[f64]) -> f64 {
    match x {
        [] => 1.0,
        [a] => a.exp(),
        [a, b] => a * b,
        [first, middle @ .., last] => {
            let mut sum = first * last;
            for pair in middle.windows(2) {
                if let [a, b] = pair {
                    sum += a * a * b;
                }
            }
            sum + slice_patterns(middle)
        }
    }
}

pub fn check() {
    check_flat(
        slice_patterns,
        slice_patterns_grad,
        &[&[0.5, -1.5, 2.0, 0.7, 1.1], &[3.0, 0.2, 0.4], &[0.7, 0.1], &[0.3], &[]],
    );
}
