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

#[differentiate(reverse)]
fn first(x: &[f64]) -> f64 {
    total(x[..3].try_into().unwrap())
}

fn main() {
    powers_grad(3.0);
    first_grad(&[3.0; 3], &mut [0.0; 3]);
}
