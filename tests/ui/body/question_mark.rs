use autodiff_runtime::differentiate;

fn lookup(name: &str) -> Option<f64> {
    (name == "scale").then_some(2.0)
}

#[differentiate(reverse)]
fn scaled(x: f64, name: &str) -> f64 {
    let scale = lookup(name)?;
    x * scale
}

fn main() {
    scaled_grad(3.0, "scale");
}
