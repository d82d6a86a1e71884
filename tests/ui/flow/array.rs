use autodiff_runtime::differentiate;

fn largest(values: [f64; 2]) -> f64 {
    values[0].max(values[1])
}

#[differentiate(reverse)]
fn outer(x: f64, y: f64) -> f64 {
    largest([x, y])
}

fn main() {
    outer_grad(3.0, 4.0);
}
