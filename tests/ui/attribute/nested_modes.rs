use autodiff_runtime::differentiate;

#[differentiate(reverse, nested)]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    square_grad(3.0);
}
