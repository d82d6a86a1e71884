use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn norm(x: [f64; 2], weights: &[f64]) -> f64 {
    (x[0] * x[0] * weights[0] + x[1] * x[1] * weights[1]).sqrt()
}

fn main() {
    norm_grad([3.0, 4.0], &[1.0, 1.0], &mut [0.0, 0.0]);
}
