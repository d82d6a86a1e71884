//! The loss of a logistic regression, by its weights and its bias.

use std::slice;

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_rows, random_vec};

const FEATURES: usize = 16;

/// The labels are 1 and -1.
#[differentiate(forward, reverse, wrt(weights, bias))]
fn loss(weights: &[f64; FEATURES], bias: f64, samples: &[[f64; FEATURES]], labels: &[f64]) -> f64 {
    let mut total = 0.0;
    for (sample, label) in samples.iter().zip(labels) {
        let score = bias + sample.iter().zip(weights).map(|(x, w)| x * w).sum::<f64>();
        total += (-label * score).exp().ln_1p();
    }
    total / samples.len() as f64
}

#[inline(never)]
fn loss_by_hand(
    weights: &[f64; FEATURES],
    d_weights: &mut [f64; FEATURES],
    bias: f64,
    samples: &[[f64; FEATURES]],
    labels: &[f64],
) -> (f64, f64) {
    let (mut total, mut d_w, mut d_bias) = (0.0, [0.0; FEATURES], 0.0);
    for (sample, label) in samples.iter().zip(labels) {
        let score = bias + sample.iter().zip(weights).map(|(x, w)| x * w).sum::<f64>();
        let odds = (-label * score).exp();
        total += odds.ln_1p();
        let slope = -label * odds / (1.0 + odds);
        for (d, x) in d_w.iter_mut().zip(sample) {
            *d += slope * x;
        }
        d_bias += slope;
    }
    let scale = 1.0 / samples.len() as f64;
    *d_weights = d_w.map(|d| scale * d);
    (scale * total, scale * d_bias)
}

pub(crate) struct Logistic {
    weights: [f64; FEATURES],
    d_weights: [f64; FEATURES],
    bias: f64,
    d_bias: f64,
    samples: Vec<[f64; FEATURES]>,
    labels: Vec<f64>,
}

impl Logistic {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let n = 256;
        Self {
            weights: std::array::from_fn(|i| 0.3 - 0.05 * i as f64),
            d_weights: [0.0; FEATURES],
            bias: 0.1,
            d_bias: 0.0,
            samples: random_rows(rng, n, -1.0..1.0),
            labels: random_vec(rng, n, -1.0..1.0).into_iter().map(f64::signum).collect(),
        }
    }
}

impl Kernel for Logistic {
    fn name(&self) -> &'static str {
        "logistic regression"
    }

    fn primal(&self) -> f64 {
        loss(&self.weights, self.bias, &self.samples, &self.labels)
    }

    fn companion(&mut self) -> f64 {
        let (value, d_bias) = loss_grad(&self.weights, &mut self.d_weights, self.bias, &self.samples, &self.labels);
        self.d_bias = d_bias;
        value
    }

    fn by_hand(&mut self) -> f64 {
        let (value, d_bias) = loss_by_hand(&self.weights, &mut self.d_weights, self.bias, &self.samples, &self.labels);
        self.d_bias = d_bias;
        value
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = loss_jvp(&self.weights, &self.weights, self.bias, 1.0, &self.samples, &self.labels);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let mut h_weights = self.weights;
        Box::new(move || {
            let Self { weights, d_weights, bias, samples, labels, .. } = &mut *self;
            let all = loss_hvp(weights, weights, d_weights, &mut h_weights, *bias, 1.0, samples, labels);
            all.0 + all.2
        })
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.weights, slice::from_mut(&mut self.bias)]
    }

    fn gradient(&self) -> Vec<f64> {
        [self.d_weights.as_slice(), &[self.d_bias]].concat()
    }
}
