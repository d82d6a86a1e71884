use autodiff_runtime::differentiate;

type Real = f64;

#[differentiate(reverse)]
fn squared(x: f64) -> f64 {
    let y = x as Real;
    let z: f64 = (x * 2.0) as _;
    y * z
}

fn main() {
    squared_grad(3.0);
}
