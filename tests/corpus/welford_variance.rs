//! Welford's running variance: three variables carried round a loop, one of them an integer.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn welford_variance(samples: &[f64]) -> f64 {
    let mut count = 0;
    let mut mean = 0.0;
    let mut m2 = 0.0;
    for x in samples.iter() {
        count += 1;
        let delta = x - mean;
        mean += delta / count as f64;
        m2 += delta * (x - mean);
    }
    m2 / count as f64
}

pub fn check() {
    check_flat(welford_variance, welford_variance_grad, &[&[0.5, 1.5, -2.0, 4.0], &[3.0, 2.0]]);
}
