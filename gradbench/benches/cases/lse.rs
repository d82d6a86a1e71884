//! The logarithm of a sum of exponentials, by hand.

use autodiff_gradbench::evals::lse::{Input, primal, primal_grad};
use fastrand::Rng;

use super::{Case, random_vec};

/// The shift by the maximum changes nothing, so that its derivative is zero.
fn by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for (x, d_x) in x.iter().zip(d_x.iter_mut()) {
        *d_x = (x - max).exp();
        sum += *d_x;
    }
    let scale = sum.recip();
    for d_x in d_x {
        *d_x *= scale;
    }
    max + sum.ln()
}

pub(crate) struct Lse {
    input: Input,
    gradient: Vec<f64>,
}

impl Lse {
    pub(crate) fn new(rng: &mut Rng, n: usize) -> Self {
        Self { input: Input { x: random_vec(rng, n, 0.0..1.0) }, gradient: vec![0.0; n] }
    }
}

impl Case for Lse {
    fn name(&self) -> &'static str {
        "lse"
    }

    fn primal(&mut self) -> f64 {
        primal(&self.input.x)
    }

    fn companion(&mut self) -> f64 {
        primal_grad(&self.input.x, &mut self.gradient)
    }

    fn by_hand(&mut self) -> f64 {
        by_hand(&self.input.x, &mut self.gradient)
    }

    fn derivative(&self) -> Vec<f64> {
        self.gradient.clone()
    }
}
