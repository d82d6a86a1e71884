use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn scaled(x: f64) -> f64 {
    let place = &raw const x;
    if place.is_null() { 0.0 } else { x * 2.0 }
}

fn main() {
    scaled_grad(3.0);
}
