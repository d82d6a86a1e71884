use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn split(x: f64) -> (f64, i32) {
    (x * x, if x > 1.0 { 1 } else { 2 })
}

#[differentiate(reverse)]
fn weighted(x: f64) -> f64 {
    match split(x) {
        (square, 1) => square,
        (square, _) => 2.0 * square,
    }
}

fn main() {
    weighted_grad(1.0);
}
