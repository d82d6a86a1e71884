//! The variance of a portfolio: vectors by value, of which one comes back as the gradient.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn portfolio_variance(weights: Vec<f64>, covariance: &[Vec<f64>]) -> f64 {
    let total: f64 = weights.iter().sum();
    let weights: Vec<f64> = weights.into_iter().map(|w| w / total).collect();
    let mut variance = 0.0;
    for (i, wi) in weights.iter().enumerate() {
        for (j, wj) in weights.iter().enumerate() {
            variance += wi * wj * covariance[i][j];
        }
    }
    variance
}

pub fn check() {
    let rows = |flat: &[f64]| flat.chunks(2).map(<[f64]>::to_vec).collect::<Vec<_>>();
    check_flat(
        |v| portfolio_variance(v[..2].to_vec(), &rows(&v[2..])),
        |v, d| {
            let mut d_covariance = rows(&d[2..]);
            let (value, d_weights) = portfolio_variance_grad(v[..2].to_vec(), &rows(&v[2..]), &mut d_covariance);
            d[..2].copy_from_slice(&d_weights);
            d[2..].copy_from_slice(&d_covariance.concat());
            value
        },
        &[&[0.4, 0.7, 0.09, 0.02, 0.03, 0.16]],
    );
}
