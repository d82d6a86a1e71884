//! Frames of a signal by overlapping ranges: `while` over sub-slices, a frame kept by `mem::take`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn spectral_flux(signal: &[f64], size: usize, hop: usize) -> f64 {
    let mut flux = 0.0;
    let mut current: Vec<f64> = Vec::new();
    let mut start = 0;
    while start + size <= signal.len() {
        let previous = std::mem::take(&mut current);
        let frame = &signal[start..start + size];
        current = frame.iter().enumerate().map(|(i, s)| s * s * (1.0 + 0.5 * i as f64).sin()).collect();
        for (c, p) in current.iter().zip(previous.iter()) {
            flux += (c - p).max(0.0).powi(2);
        }
        start += hop;
    }
    flux
}

pub fn check() {
    for (size, hop) in [(3, 1), (2, 2), (9, 1)] {
        check_flat(
            |x| spectral_flux(x, size, hop),
            |x, d| spectral_flux_grad(x, d, size, hop),
            &[&[0.8, 0.5, 1.5, -2.0, 0.3, 0.9, 1.2]],
        );
    }
}
