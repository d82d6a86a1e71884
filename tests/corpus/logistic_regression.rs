//! The regularised loss of a logistic regression: chunks of features zipped with labels.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse, wrt(weights, bias))]
pub fn logistic_regression(weights: &[f64], bias: f64, features: &[f64], labels: &[bool], lambda: f64) -> f64 {
    let mut loss = 0.0;
    for (row, &label) in features.chunks_exact(weights.len()).zip(labels.iter()) {
        let z = bias + row.iter().zip(weights.iter()).map(|(x, w)| x * w).sum::<f64>();
        let margin = if label { z } else { -z };
        loss += (-margin).exp().ln_1p();
    }
    loss / labels.len() as f64 + lambda * weights.iter().map(|w| w * w).sum::<f64>()
}

pub fn check() {
    let features = [0.5, 1.5, -2.0, 0.3, 1.0, -0.7];
    let labels = [true, false, true];
    check_flat(
        |v| logistic_regression(&v[1..], v[0], &features, &labels, 0.1),
        |v, d| {
            let (value, d_bias) = logistic_regression_grad(&v[1..], &mut d[1..], v[0], &features, &labels, 0.1);
            d[0] = d_bias;
            value
        },
        &[&[0.1, 0.4, -0.8], &[-0.5, 2.0, 0.3]],
    );
}
