//! Geometric and harmonic means: `product` over references, and a function's path in `map`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn geometric_mean(xs: &[f64]) -> f64 {
    let n = xs.len() as f64;
    let geometric = xs.iter().product::<f64>().powf(1.0 / n);
    let harmonic = n / xs.iter().copied().map(f64::recip).sum::<f64>();
    geometric * harmonic.ln()
}

pub fn check() {
    check_flat(geometric_mean, geometric_mean_grad, &[&[0.5, 1.5, 2.0], &[3.0], &[4.0, 0.25]]);
}
