//! The logarithm of a sum of exponentials.

use autodiff_runtime::differentiate;
use serde::Deserialize;

use crate::function::{Function, evaluate};

/// The numbers.
#[derive(Clone, Debug, Deserialize)]
pub struct Input {
    /// The exponents.
    pub x: Vec<f64>,
}

/// The logarithm of the sum of `exp(x)`, of numbers that are shifted by their maximum so that none overflows.
#[differentiate(reverse)]
pub fn primal(x: &[f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    max + x.iter().map(|x| (x - max).exp()).sum::<f64>().ln()
}

/// The gradient of [`primal`].
pub fn gradient(input: &Input) -> Vec<f64> {
    let mut d_x = vec![0.0; input.x.len()];
    primal_grad(&input.x, &mut d_x);
    d_x
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function { name: "primal", evaluate: |input| evaluate(input, |input: &Input| primal(&input.x), |_, value| value) },
    Function { name: "gradient", evaluate: |input| evaluate(input, gradient, |_, gradient| gradient) },
];
