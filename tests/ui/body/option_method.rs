use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn bounded(x: f64) -> f64 {
    let positive = if x > 0.0 { Some(x) } else { None };
    positive.map_or(0.0, f64::sqrt)
}

fn main() {
    bounded_grad(3.0);
}
