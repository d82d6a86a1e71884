//! Isotonic regression by pooling adjacent violators: a stack of blocks, from which blocks are popped and merged.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn isotonic_regression(y: &[f64]) -> f64 {
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for &v in y {
        let mut sum = v;
        let mut count = 1;
        while let Some(&(s, c)) = blocks.last() {
            if s / c as f64 <= sum / count as f64 {
                break;
            }
            blocks.pop();
            sum += s;
            count += c;
        }
        blocks.push((sum, count));
    }
    blocks.iter().map(|(s, c)| s * s / *c as f64).sum()
}

pub fn check() {
    check_flat(
        isotonic_regression,
        isotonic_regression_grad,
        &[&[1.0, 3.0, 2.0, 2.5, 0.5, 4.0], &[1.0, 2.0], &[3.0, 2.0, 1.0], &[]],
    );
}
