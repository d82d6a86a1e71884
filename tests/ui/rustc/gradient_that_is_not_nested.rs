use autodiff_runtime::differentiate;

#[differentiate(forward, reverse)]
fn potential(x: f64) -> f64 {
    x * x * x
}

#[differentiate(reverse)]
fn force(x: f64) -> f64 {
    let (_, slope) = potential_grad(x);
    -slope
}

fn main() {
    force_grad(3.0);
}
