//! `Vec`s, and records of loops whose number of iterations is known when they run.

use alloc::vec::Vec;
use autodiff_runtime::differentiate;

extern crate alloc;

/// Records a number in each iteration.
#[differentiate(reverse)]
#[must_use]
pub fn logistic_map(x: f64, r: f64, n: usize) -> f64 {
    let mut x = x;
    for _ in 0..n {
        x = r * x * (1.0 - x);
    }
    x
}

/// Vectors that are made, changed and returned.
#[differentiate(reverse)]
#[must_use]
pub fn smoothed(x: &[f64], rate: f64) -> Vec<f64> {
    let mut out: Vec<f64> = x.iter().map(|x| x * rate).collect();
    for i in 1..out.len() {
        out[i] = out[i] * out[i - 1] + x[i];
    }
    out
}

/// They are handed on.
#[differentiate(reverse)]
#[must_use]
pub fn energy(x: &[f64], rate: f64) -> f64 {
    let mut total = 0.0;
    for y in smoothed(x, rate) {
        total += logistic_map(0.1 * y, 3.0, 5);
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gradients_are_right() {
        let (x, rate, h) = ([0.5, 0.25, 1.0], 0.75, 1e-5);
        let mut d_x = [0.0; 3];
        let (value, d_rate) = energy_grad(&x, &mut d_x, rate);
        assert_eq!(value, energy(&x, rate));
        assert!((d_rate - (energy(&x, rate + h) - energy(&x, rate - h)) / (2.0 * h)).abs() < 1e-8);
        for (i, d_x) in d_x.into_iter().enumerate() {
            let moved = |h| core::array::from_fn::<f64, 3, _>(|j| x[j] + if i == j { h } else { 0.0 });
            let slope = (energy(&moved(h), rate) - energy(&moved(-h), rate)) / (2.0 * h);
            assert!((d_x - slope).abs() < 1e-8);
        }
    }
}
