use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn next(x: f64) -> f64 {
    x.next_up() * 2.0
}

fn main() {
    next_grad(3.0);
}
