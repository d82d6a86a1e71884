use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn product(x: f64, y: f64) -> f64 {
    let pair @ (a, _) = (x, y);
    a * pair.1
}

fn main() {
    product_grad(3.0, 4.0);
}
