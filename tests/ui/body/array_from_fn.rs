use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn total(terms: [f64; 3]) -> f64 {
    terms.iter().sum()
}

#[differentiate(reverse)]
fn powers(x: f64) -> f64 {
    let terms = std::array::from_fn(|i| x.powi(i as i32));
    total(terms)
}

fn main() {
    powers_grad(3.0);
}
