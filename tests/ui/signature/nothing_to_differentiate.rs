use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn scaled(n: i32, name: &str) -> f64 {
    f64::from(n) * name.len() as f64
}

fn main() {
    scaled_grad(3, "three");
}
