//! A system of ordinary differential equations, by the method of Runge and Kutta.

use autodiff_runtime::differentiate;
use serde::Deserialize;

use crate::function::{Function, evaluate};

/// The equations, and how finely they are solved.
#[derive(Clone, Debug, Deserialize)]
pub struct Input {
    /// The coefficients.
    pub x: Vec<f64>,
    /// How many steps are taken from time 0 to time 2.
    pub s: usize,
}

/// The solution at time 2 of `y[0]' = x[0]` and `y[i]' = x[i] y[i - 1]`, from zero, in `steps` steps of the fourth order.
#[differentiate(reverse)]
pub fn primal(x: &[f64], steps: usize) -> Vec<f64> {
    let n = x.len();
    let h = 2.0 / steps as f64;
    let mut y = vec![0.0; n];
    let mut between = vec![0.0; n];
    let (mut k1, mut k2, mut k3, mut k4) = (vec![0.0; n], vec![0.0; n], vec![0.0; n], vec![0.0; n]);
    for _ in 0..steps {
        slope(x, &y, &mut k1);
        advance(&y, &k1, h / 2.0, &mut between);
        slope(x, &between, &mut k2);
        advance(&y, &k2, h / 2.0, &mut between);
        slope(x, &between, &mut k3);
        advance(&y, &k3, h, &mut between);
        slope(x, &between, &mut k4);
        for i in 0..n {
            y[i] += h * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]) / 6.0;
        }
    }
    y
}

/// The derivative of the solution `y` by time.
#[differentiate(reverse)]
fn slope(x: &[f64], y: &[f64], slope: &mut [f64]) {
    slope[0] = x[0];
    for i in 1..x.len() {
        slope[i] = x[i] * y[i - 1];
    }
}

/// Where `y` is after a time, at that slope.
#[differentiate(reverse)]
fn advance(y: &[f64], slope: &[f64], time: f64, to: &mut [f64]) {
    for i in 0..y.len() {
        to[i] = y[i] + time * slope[i];
    }
}

/// The gradient of the last element of [`primal`].
pub fn gradient(input: &Input) -> Vec<f64> {
    let mut d_x = vec![0.0; input.x.len()];
    let mut seed = vec![0.0; input.x.len()];
    if let Some(last) = seed.last_mut() {
        *last = 1.0;
    }
    primal_vjp(&input.x, &mut d_x, input.s, seed);
    d_x
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function {
        name: "primal",
        evaluate: |input| evaluate(input, |input: &Input| primal(&input.x, input.s), |_, value| value),
    },
    Function { name: "gradient", evaluate: |input| evaluate(input, gradient, |_, gradient| gradient) },
];
