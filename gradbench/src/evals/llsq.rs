//! Linear least squares: half the squared distance of a polynomial from the sign of its argument, at equally spaced arguments.

use autodiff_runtime::differentiate;
use serde::Deserialize;

use crate::function::{Function, evaluate};

/// The polynomial, and at how many arguments it is compared.
#[derive(Clone, Debug, Deserialize)]
pub struct Input {
    /// The coefficients, from that of the constant on.
    pub x: Vec<f64>,
    /// How many arguments there are, from -1 to 1.
    pub n: usize,
}

/// Half the sum over `n` arguments `t` of the squares of `sign(t) - x[0] - x[1] t - x[2] t² - ..`.
#[differentiate(reverse)]
pub fn primal(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let t = -1.0 + 2.0 * i as f64 / (n - 1) as f64;
        let sign = if t == 0.0 { 0.0 } else { t.signum() };
        let residual = sign - x.iter().rev().fold(0.0, |sum, x| sum * t + x);
        sum += residual * residual;
    }
    0.5 * sum
}

/// The gradient of [`primal`].
pub fn gradient(input: &Input) -> Vec<f64> {
    let mut d_x = vec![0.0; input.x.len()];
    primal_grad(&input.x, &mut d_x, input.n);
    d_x
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function {
        name: "primal",
        evaluate: |input| evaluate(input, |input: &Input| primal(&input.x, input.n), |_, value| value),
    },
    Function { name: "gradient", evaluate: |input| evaluate(input, gradient, |_, gradient| gradient) },
];
