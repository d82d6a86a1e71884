use autodiff_runtime::differentiate;

fn or_one(x: Option<f64>) -> f64 {
    x.unwrap_or(1.0)
}

#[differentiate(reverse)]
fn passed(x: f64) -> f64 {
    or_one(Some(x))
}

fn main() {
    passed_grad(3.0);
}
