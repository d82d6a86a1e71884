//! Pooling over chunks of which the last is shorter: `reduce` with a path, unwrapped.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn max_pooling(activations: &[f64], size: usize) -> f64 {
    let pooled: Vec<f64> =
        activations.chunks(size).map(|chunk| chunk.iter().copied().reduce(f64::max).unwrap()).collect();
    pooled.iter().enumerate().map(|(i, p)| p * p / (i + 1) as f64).sum::<f64>()
}

pub fn check() {
    for size in [1, 2, 3] {
        check_flat(
            |x| max_pooling(x, size),
            |x, d| max_pooling_grad(x, d, size),
            &[&[0.5, 1.5, -2.0, 0.7, 2.9], &[1.0, 4.0], &[]],
        );
    }
}
