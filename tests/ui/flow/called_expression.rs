use autodiff_runtime::differentiate;

fn functions() -> (fn(f64) -> f64, i32) {
    (f64::sin, 0)
}

#[differentiate(reverse)]
fn called(x: f64) -> f64 {
    (functions().0)(x)
}

fn main() {
    called_grad(3.0);
}
