//! A dense layer of a neural network under a squared loss, by its weights, its biases and its inputs.

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_vec};

#[differentiate(forward, reverse, wrt(weights, biases, inputs))]
fn layer_loss(weights: &[f64], biases: &[f64], inputs: &[f64], targets: &[f64]) -> f64 {
    let mut loss = 0.0;
    for ((row, bias), target) in weights.chunks_exact(inputs.len()).zip(biases).zip(targets) {
        let sum: f64 = row.iter().zip(inputs).map(|(w, x)| w * x).sum();
        let output = (sum + bias).tanh();
        loss += (output - target).powi(2);
    }
    loss
}

#[inline(never)]
fn layer_loss_by_hand(
    weights: &[f64],
    d_weights: &mut [f64],
    biases: &[f64],
    d_biases: &mut [f64],
    inputs: &[f64],
    d_inputs: &mut [f64],
    targets: &[f64],
) -> f64 {
    d_inputs.fill(0.0);
    let mut loss = 0.0;
    let rows = weights.chunks_exact(inputs.len()).zip(d_weights.chunks_exact_mut(inputs.len()));
    for (((row, d_row), (bias, d_bias)), target) in rows.zip(biases.iter().zip(d_biases)).zip(targets) {
        let sum: f64 = row.iter().zip(inputs).map(|(w, x)| w * x).sum();
        let output = (sum + bias).tanh();
        let error = output - target;
        loss += error * error;
        let slope = 2.0 * error * (1.0 - output * output);
        *d_bias = slope;
        for (d_w, x) in d_row.iter_mut().zip(inputs) {
            *d_w = slope * x;
        }
        for (d_x, w) in d_inputs.iter_mut().zip(row) {
            *d_x += slope * w;
        }
    }
    loss
}

pub(crate) struct Layer {
    weights: Vec<f64>,
    d_weights: Vec<f64>,
    biases: Vec<f64>,
    d_biases: Vec<f64>,
    inputs: Vec<f64>,
    d_inputs: Vec<f64>,
    targets: Vec<f64>,
}

impl Layer {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let (n, m) = (64, 32);
        Self {
            weights: random_vec(rng, n * m, -0.2..0.2),
            d_weights: vec![0.0; n * m],
            biases: random_vec(rng, m, -0.2..0.2),
            d_biases: vec![0.0; m],
            inputs: random_vec(rng, n, -1.0..1.0),
            d_inputs: vec![0.0; n],
            targets: random_vec(rng, m, -1.0..1.0),
        }
    }
}

impl Kernel for Layer {
    fn name(&self) -> &'static str {
        "dense layer with tanh"
    }

    fn primal(&self) -> f64 {
        layer_loss(&self.weights, &self.biases, &self.inputs, &self.targets)
    }

    fn companion(&mut self) -> f64 {
        let Self { weights, d_weights, biases, d_biases, inputs, d_inputs, targets } = self;
        layer_loss_grad(weights, d_weights, biases, d_biases, inputs, d_inputs, targets)
    }

    fn by_hand(&mut self) -> f64 {
        let Self { weights, d_weights, biases, d_biases, inputs, d_inputs, targets } = self;
        layer_loss_by_hand(weights, d_weights, biases, d_biases, inputs, d_inputs, targets)
    }

    fn forwards(&self) -> f64 {
        let Self { weights, biases, inputs, targets, .. } = self;
        let (value, tangent) = layer_loss_jvp(weights, weights, biases, biases, inputs, inputs, targets);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let (mut h_weights, mut h_biases, mut h_inputs) =
            (self.weights.clone(), self.biases.clone(), self.inputs.clone());
        Box::new(move || {
            let Self { weights: w, d_weights, biases: b, d_biases, inputs: x, d_inputs, targets } = &mut *self;
            layer_loss_hvp(
                w,
                w,
                d_weights,
                &mut h_weights,
                b,
                b,
                d_biases,
                &mut h_biases,
                x,
                x,
                d_inputs,
                &mut h_inputs,
                targets,
            )
        })
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.weights, &mut self.biases, &mut self.inputs]
    }

    fn gradient(&self) -> Vec<f64> {
        [self.d_weights.as_slice(), &self.d_biases, &self.d_inputs].concat()
    }
}
