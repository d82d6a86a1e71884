//! A Haar transform that halves its length at each level, with two buffers that change places.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn haar_wavelet(signal: &[f64]) -> Vec<f64> {
    let mut current = signal.to_vec();
    let mut next = signal.to_vec();
    let mut n = signal.len();
    while n > 1 {
        n /= 2;
        for i in 0..n {
            next[i] = (current[2 * i] + current[2 * i + 1]) * std::f64::consts::FRAC_1_SQRT_2;
            next[n + i] = (current[2 * i] - current[2 * i + 1]) * std::f64::consts::FRAC_1_SQRT_2;
        }
        std::mem::swap(&mut current, &mut next);
        let (_, tail) = current.split_at(2 * n);
        next[2 * n..].copy_from_slice(tail);
    }
    current
}

pub fn check() {
    check_flat_vjp(
        haar_wavelet,
        |x, seed, d| haar_wavelet_vjp(x, d, seed.to_vec()),
        &[&[1.0, 2.0, -0.5, 0.3], &[0.8, 1.9, -1.0, 0.2, 0.5, 0.7, 1.4, -0.6], &[3.0]],
    );
}
