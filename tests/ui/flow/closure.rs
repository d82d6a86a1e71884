use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn twice(x: f64) -> f64 {
    let double = |y: f64| y * x;
    double(2.0)
}

fn main() {
    twice_grad(3.0);
}
