use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn bounded(x: f64) -> f64 {
    let mut positive = if x > 0.0 { Some(x) } else { None };
    let bound = positive.get_or_insert(1.0);
    *bound
}

fn main() {
    bounded_grad(3.0);
}
