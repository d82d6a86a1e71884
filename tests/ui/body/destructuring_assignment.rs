use autodiff_runtime::differentiate;

type Pair = (f64, f64);

#[differentiate(reverse, wrt(x))]
fn scaled(x: f64, pair: Pair) -> f64 {
    let (a, b);
    (a, b) = pair;
    x * a * b
}

fn main() {
    scaled_grad(3.0, (1.0, 2.0));
}
