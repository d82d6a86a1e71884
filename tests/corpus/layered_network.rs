//! A network of layers whose activation is an enum that is matched on by reference; its parameters are in the variants.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};
#[derive(Clone, Debug, PartialEq)]
pub enum Activation {
    Relu,
    Tanh,
    Sigmoid,
    LeakyRelu(f64),
    Identity,
}
impl Activation {
    #[differentiate(reverse, wrt(x))]
    pub fn apply(&self, x: f64) -> f64 {
        match self {
            Activation::Relu => x.max(0.0),
            Activation::Tanh => x.tanh(),
            Self::Sigmoid => 1.0 / (1.0 + (-x).exp()),
            Activation::LeakyRelu(slope) => {
                if x > 0.0 {
                    x
                } else {
                    slope * x
                }
            }
            Activation::Identity => x,
        }
    }
}
#[derive(Clone, Debug, Differentiable)]
pub struct Layer {
    weights: Vec<Vec<f64>>,
    biases: Vec<f64>,
    #[differentiable(constant)]
    activation: Activation,
}
impl Layer {
    #[differentiate(reverse, wrt(self, input))]
    pub fn forward(&self, input: &[f64]) -> Vec<f64> {
        self.weights
            .iter()
            .zip(self.biases.iter())
            .map(|(row, b)| {
                let z: f64 = row.iter().zip(input).map(|(w, x)| w * x).sum::<f64>() + b;
                self.activation.apply(z)
            })
            .collect()
    }
}
#[derive(Clone, Debug, Differentiable)]
pub struct Network {
    layers: Vec<Layer>,
}
impl Network {
    #[differentiate(reverse, wrt(self, input))]
    pub fn predict(&self, input: &[f64]) -> Vec<f64> {
        let mut current = input.to_vec();
        for layer in &self.layers {
            current = layer.forward(&current);
        }
        current
    }
    #[differentiate(reverse, wrt(self))]
    pub fn layered_network(&self, data: &[(Vec<f64>, Vec<f64>)]) -> f64 {
        data.iter()
            .map(|(x, y)| {
                let out = self.predict(x);
                out.iter().zip(y).map(|(o, t)| (o - t).powi(2)).sum::<f64>()
            })
            .sum::<f64>()
            / data.len() as f64
    }
}
fn net(v: &[f64]) -> Network {
    Network {
        layers: vec![
            Layer {
                weights: vec![v[0..2].to_vec(), v[2..4].to_vec()],
                biases: v[4..6].to_vec(),
                activation: Activation::Tanh,
            },
            Layer { weights: vec![v[6..8].to_vec()], biases: vec![v[8]], activation: Activation::LeakyRelu(0.1) },
        ],
    }
}
pub fn check() {
    let data = vec![(vec![0.0, 1.0], vec![1.0]), (vec![1.0, 1.0], vec![-1.0])];
    check_flat(
        |v| net(v).layered_network(&data),
        |v, d| {
            let mut dn = net(&[f64::NAN; 9]);
            let r = net(v).layered_network_grad(&mut dn, &data);
            let l = &dn.layers;
            d.copy_from_slice(
                &[l[0].weights.concat(), l[0].biases.clone(), l[1].weights.concat(), l[1].biases.clone()].concat(),
            );
            r
        },
        &[&[0.1, -0.4, 0.7, 0.3, 0.2, -0.1, 0.9, -0.8, 0.05]],
    );
}
