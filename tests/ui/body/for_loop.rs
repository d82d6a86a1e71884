use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn power(x: f64, n: u32) -> f64 {
    let mut product = 1.0;
    for _ in 0..n {
        product *= x;
    }
    product
}

fn main() {
    power_grad(3.0, 2);
}
