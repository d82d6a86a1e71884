use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn scaled(x: f64) -> f64 {
    let later = async { 2.0 };
    drop(later);
    x * 2.0
}

fn main() {
    scaled_grad(3.0);
}
