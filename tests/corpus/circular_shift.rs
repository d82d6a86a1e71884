//! The correlation of a signal with itself, rotated.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn circular_shift(signal: &[f64], by: usize) -> f64 {
    let mut shifted = signal.to_vec();
    shifted.rotate_left(by);
    signal.iter().zip(&shifted).map(|(a, b)| a * b * b).sum()
}

pub fn check() {
    for by in [0, 1, 3] {
        check_flat(|x| circular_shift(x, by), |x, d| circular_shift_grad(x, d, by), &[&[0.5, 1.5, -2.0, 0.7]]);
    }
}
