use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn summed(x: f64) -> f64 {
    let mut terms = vec![f64::sin, f64::cos];
    terms.push(f64::exp);
    terms.iter().map(|f| f(x)).sum()
}

#[differentiate(reverse)]
fn called(x: f64, terms: &[fn(f64) -> f64]) -> f64 {
    terms[0](x)
}

fn main() {
    summed_grad(3.0);
    called_grad(3.0, &[f64::sin]);
}
