use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn powers(x: f64) -> [f64; 2] {
    [x, x * x]
}

fn main() {
    powers_vjp(3.0, [1.0, 1.0]);
}
