//! The activation function of transformers in single precision, in its approximation by tanh.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// About x Φ(x).
#[differentiate(reverse)]
pub fn gelu(x: f32) -> f32 {
    const SCALE: f32 = 0.797_884_6;
    let inner = SCALE * (x + 0.044_715 * x.powi(3));
    0.5 * x * (1.0 + inner.tanh())
}

pub fn check() {
    check_gradient(|[x]| gelu(x), |[x]| gelu_grad(x), &[[0.5], [-0.4], [1.7], [-1.2]]);
}
