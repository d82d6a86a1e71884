//! A network of layers in structs, each of which starts from a copy of its bias that becomes the next input.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
pub struct Layer {
    weights: Vec<Vec<f64>>,
    bias: Vec<f64>,
}

#[differentiate(reverse, wrt(layers, input))]
pub fn layers_in_structs(layers: &[Layer], input: &[f64]) -> f64 {
    let mut hidden = input.to_vec();
    for (k, layer) in layers.iter().enumerate() {
        let mut out = layer.bias.clone();
        for (o, row) in out.iter_mut().zip(&layer.weights) {
            for (w, x) in row.iter().zip(&hidden) {
                *o += w * x;
            }
            if k + 1 < layers.len() {
                *o = o.max(0.01 * *o);
            }
        }
        hidden = out;
    }
    hidden.iter().map(|v| v * v).sum()
}

/// Two inputs, two hidden units, one output.
fn network(numbers: &[f64]) -> Vec<Layer> {
    let rows = |rows: &[f64]| rows.chunks(2).map(<[f64]>::to_vec).collect();
    vec![
        Layer { weights: rows(&numbers[..4]), bias: numbers[4..6].to_vec() },
        Layer { weights: rows(&numbers[6..8]), bias: numbers[8..9].to_vec() },
    ]
}

pub fn check() {
    let companion = |numbers: &[f64], gradient: &mut [f64]| {
        let layers = network(numbers);
        let mut d_layers = layers.clone();
        let value = layers_in_structs_grad(&layers, &mut d_layers, &numbers[9..], &mut gradient[9..]);
        let parts = d_layers.iter().flat_map(|layer| layer.weights.iter().flatten().chain(&layer.bias));
        gradient.iter_mut().zip(parts).for_each(|(to, from)| *to = *from);
        value
    };
    let first = [0.3, 0.4, -0.5, 0.1, 0.2, 1.0, 0.2, -0.1, 0.6, 1.5, -0.3];
    let second = [-0.3, 0.4, -0.5, -1.1, 0.2, 1.0, 0.9, -0.7, 0.6, 1.5, 0.8];
    check_flat(|numbers| layers_in_structs(&network(numbers), &numbers[9..]), companion, &[&first, &second]);
}
