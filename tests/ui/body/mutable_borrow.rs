use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn halve(x: &mut f64) -> f64 {
    *x *= 0.5;
    *x
}

#[differentiate(reverse)]
fn quarter(x: f64) -> f64 {
    halve(&mut (x * 0.5))
}

fn main() {
    quarter_grad(3.0);
}
