use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn picked(x: f64, n: usize) -> f64 {
    let pair = [x, x * x];
    pair[n]
}

fn main() {
    picked_grad(3.0, 1);
}
