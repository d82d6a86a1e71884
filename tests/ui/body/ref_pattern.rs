use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn squared(mut x: f64) -> f64 {
    let ref mut y = x;
    *y * x
}

fn main() {
    squared_grad(3.0);
}
