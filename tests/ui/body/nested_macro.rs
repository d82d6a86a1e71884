use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn checked(x: f64) -> f64 {
    println!("{}", format!("{x} and {}", x));
    x * x
}

fn main() {
    checked_grad(3.0);
}
