use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn bounded(x: f64) -> f64 {
    let mut positive = if x > 0.0 { Some(x) } else { None };
    let bound = positive.get_or_insert(1.0);
    *bound
}

#[differentiate(reverse)]
fn taken(x: f64) -> f64 {
    let positive = if x > 0.0 { Some(x) } else { None };
    let taken = positive.xor(None).unwrap_or(1.0);
    if positive.is_some() { taken * 2.0 } else { taken }
}

fn main() {
    bounded_grad(3.0);
    taken_grad(3.0);
}
