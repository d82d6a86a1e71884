use autodiff_runtime::differentiate;

use std::collections::HashMap;

#[differentiate(reverse)]
fn weighted(x: f64, weights: &HashMap<String, f64>) -> f64 {
    weights["first"] * x
}

fn main() {
    weighted_grad(3.0, &HashMap::new());
}
