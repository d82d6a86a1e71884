//! The normal distribution function by the rational approximation of Abramowitz and Stegun, 26.2.17.

use std::f64::consts::TAU;

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The probability that a standard normal variable is below `x`.
#[differentiate(reverse)]
pub fn normal_distribution(x: f64) -> f64 {
    if x < 0.0 {
        return 1.0 - normal_distribution(-x);
    }
    let t = 1.0 / (1.0 + 0.231_641_9 * x);
    let polynomial = t
        * (0.319_381_530
            + t * (-0.356_563_782
                + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
    1.0 - (-0.5 * x * x).exp() / TAU.sqrt() * polynomial
}

pub fn check() {
    check_gradient(
        |[x]| normal_distribution(x),
        |[x]| normal_distribution_grad(x),
        &[[0.3], [1.7], [-0.9], [-2.5]],
    );
}
