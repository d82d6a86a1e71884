use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn sum(x: f64, a: Option<i32>, b: Option<i32>) -> f64 {
    if let Some(a) = a && let Some(b) = b {
        x * f64::from(a + b)
    } else {
        x
    }
}

fn main() {
    sum_grad(3.0, Some(1), None);
}
