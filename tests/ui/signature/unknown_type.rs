use autodiff_runtime::differentiate;

struct Parameters {
    scale: f64,
}

#[differentiate(reverse)]
fn scaled(x: f64, parameters: &Parameters) -> f64 {
    x * parameters.scale
}

fn main() {
    scaled_grad(3.0, &Parameters { scale: 2.0 });
}
