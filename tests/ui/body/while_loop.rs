use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn root(x: f64) -> f64 {
    let mut guess = x;
    while (guess * guess - x).abs() > 1e-9 {
        guess = 0.5 * (guess + x / guess);
    }
    guess
}

fn main() {
    root_grad(3.0);
}
