//! Linear least squares, by hand.

use autodiff_gradbench::evals::llsq::{Input, primal, primal_grad};
use fastrand::Rng;

use super::{Case, random_vec};

/// Each argument contributes at once: its powers come one after the other, as the coefficients do.
fn by_hand(x: &[f64], d_x: &mut [f64], n: usize) -> f64 {
    d_x.fill(0.0);
    let mut sum = 0.0;
    for i in 0..n {
        let t = -1.0 + 2.0 * i as f64 / (n - 1) as f64;
        let sign = if t == 0.0 { 0.0 } else { t.signum() };
        let residual = sign - x.iter().rev().fold(0.0, |sum, x| sum * t + x);
        sum += residual * residual;
        let mut slope = -residual;
        for d_x in d_x.iter_mut() {
            *d_x += slope;
            slope *= t;
        }
    }
    0.5 * sum
}

pub(crate) struct Llsq {
    input: Input,
    gradient: Vec<f64>,
}

impl Llsq {
    pub(crate) fn new(rng: &mut Rng, n: usize, m: usize) -> Self {
        Self { input: Input { x: random_vec(rng, m, 0.0..1.0), n }, gradient: vec![0.0; m] }
    }
}

impl Case for Llsq {
    fn name(&self) -> &'static str {
        "llsq"
    }

    fn primal(&mut self) -> f64 {
        primal(&self.input.x, self.input.n)
    }

    fn companion(&mut self) -> f64 {
        primal_grad(&self.input.x, &mut self.gradient, self.input.n)
    }

    fn by_hand(&mut self) -> f64 {
        by_hand(&self.input.x, &mut self.gradient, self.input.n)
    }

    fn derivative(&self) -> Vec<f64> {
        self.gradient.clone()
    }
}
