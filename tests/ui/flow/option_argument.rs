use autodiff_runtime::differentiate;

fn or_one(x: Result<f64, String>) -> f64 {
    x.unwrap_or(1.0)
}

#[differentiate(reverse)]
fn passed(x: f64) -> f64 {
    let root = if x > 0.0 { Ok(x.sqrt()) } else { Err("negative".to_string()) };
    or_one(root)
}

fn main() {
    passed_grad(3.0);
}
