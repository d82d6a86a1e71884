use autodiff_runtime::Differentiable;

use std::collections::HashMap;

#[derive(Clone, Differentiable)]
union Bits {
    float: f32,
    integer: u32,
}

#[derive(Clone, Differentiable)]
struct Misspelt {
    #[differentiable(const)]
    weights: HashMap<String, f64>,
}

#[derive(Clone, Differentiable)]
struct Unmarked {
    weights: HashMap<String, f64>,
}

#[derive(Clone, Differentiable)]
struct Marked {
    #[differentiable(constant)]
    weights: HashMap<String, f64>,
}

fn main() {}
