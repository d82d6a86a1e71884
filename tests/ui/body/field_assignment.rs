use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn forgotten(x: f64) -> f64 {
    (x, 1.0).0 = 2.0;
    x * x
}

fn main() {
    forgotten_grad(3.0);
}
