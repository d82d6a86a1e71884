use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn squared(x: f64, n: Option<i32>) -> f64 {
    let ref y = x;
    match n {
        Some(ref n) => y * f64::from(*n),
        None => y * y,
    }
}

fn main() {
    squared_grad(3.0, None);
}
