//! The log-likelihood of a normal mixture, by the log of a sum of exponentials over a `Vec` a point.

use std::f64::consts::TAU;

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn log_sum_exp(terms: &[f64]) -> f64 {
    let largest = terms.iter().fold(f64::NEG_INFINITY, |a, &b| a.max(b));
    largest + terms.iter().map(|t| (t - largest).exp()).sum::<f64>().ln()
}

#[differentiate(reverse)]
pub fn mixture_likelihood(data: &[f64], weights: &[f64], means: &[f64], sigmas: &[f64]) -> f64 {
    let norm = weights.iter().sum::<f64>();
    data.iter()
        .map(|x| {
            let terms: Vec<f64> = (0..weights.len())
                .map(|k| {
                    let z = (x - means[k]) / sigmas[k];
                    (weights[k] / norm).ln() - 0.5 * z * z - 0.5 * TAU.ln() - sigmas[k].ln()
                })
                .collect();
            log_sum_exp(&terms)
        })
        .sum()
}

pub fn check() {
    check_flat(
        |v| mixture_likelihood(&v[6..], &v[..2], &v[2..4], &v[4..6]),
        |v, d| {
            let (d_weights, d) = d.split_at_mut(2);
            let (d_means, d) = d.split_at_mut(2);
            let (d_sigmas, d_data) = d.split_at_mut(2);
            mixture_likelihood_grad(&v[6..], d_data, &v[..2], d_weights, &v[2..4], d_means, &v[4..6], d_sigmas)
        },
        &[&[0.4, 0.6, -1.0, 1.5, 0.8, 1.1, 0.3, -0.9, 2.0], &[0.4, 0.6, -1.0, 1.5, 0.8, 1.1]],
    );
}
