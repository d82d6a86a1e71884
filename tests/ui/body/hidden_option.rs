use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn first(x: f64) -> f64 {
    let level = if x > 1.0 { [x] } else { Some(x) };
    match level {
        Some(level) => level * x,
        None => 0.0,
    }
}

fn main() {
    first_grad(3.0);
}
