//! Normalised columns of a flat batch: `skip` and `step_by` walk down a column.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn batch_norm(batch: &[f64], features: usize) -> f64 {
    let rows = (batch.len() / features) as f64;
    let mut loss = 0.0;
    for f in 0..features {
        let mean = batch.iter().skip(f).step_by(features).sum::<f64>() / rows;
        let variance = batch.iter().skip(f).step_by(features).map(|x| (x - mean).powi(2)).sum::<f64>() / rows;
        for i in (f..batch.len()).step_by(features) {
            let z = (batch[i] - mean) / (variance + 0.1).sqrt();
            loss += z * z * z * (i + 1) as f64;
        }
    }
    loss
}

pub fn check() {
    check_flat(
        |x| batch_norm(x, 2),
        |x, d| batch_norm_grad(x, d, 2),
        &[&[0.5, 1.5, -2.0, 0.7, 2.9, 1.1], &[1.0, 4.0, 0.3, 0.8]],
    );
}
