use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn steps(x: f64) -> usize {
    x.ceil() as usize
}

fn main() {
    steps_vjp(3.0, 1);
}
