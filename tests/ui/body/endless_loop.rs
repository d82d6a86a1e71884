use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn root(x: f64) -> f64 {
    let mut guess = x;
    loop {
        guess = 0.5 * (guess + x / guess);
        if (guess * guess - x).abs() < 1e-9 {
            break;
        }
    }
    guess
}

fn main() {
    root_grad(3.0);
}
