//! Methods over slices, of a struct that is constant and holds vectors.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

struct Model {
    weights: Vec<f64>,
    offsets: [f64; 2],
}

impl Model {
    #[differentiate(reverse)]
    fn activation(&self, x: f64, unit: usize) -> f64 {
        (self.weights[unit] * x + self.offsets[unit % 2]).tanh()
    }

    #[differentiate(reverse)]
    fn energy(&self, x: &[f64]) -> f64 {
        let mut energy = 0.0;
        for (unit, v) in x.iter().enumerate() {
            energy += self.activation(*v, unit) * v;
        }
        energy + self.weights.iter().zip(x).map(|(w, x)| w * x * x).sum::<f64>()
    }
}

#[differentiate(reverse)]
pub fn weighted_model(x: &[f64]) -> f64 {
    let model = Model { weights: vec![0.5, -1.2, 0.8], offsets: [0.1, -0.3] };
    Model::energy(&model, x)
}

pub fn check() {
    check_flat(weighted_model, weighted_model_grad, &[&[0.5, 1.5, -2.0], &[0.7], &[]]);
    let model = Model { weights: vec![0.5, -1.2], offsets: [0.1, -0.3] };
    check_flat(|x| model.energy(x), |x, d| model.energy_grad(x, d), &[&[0.5, 1.5]]);
}
