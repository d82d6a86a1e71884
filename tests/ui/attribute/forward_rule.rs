use autodiff_runtime::differentiate;

#[differentiate(forward, reverse, vjp = rule)]
fn square(x: f64) -> f64 {
    x * x
}

fn rule(x: f64, seed: f64) -> (f64, f64) {
    (x * x, 2.0 * x * seed)
}

fn main() {
    square_jvp(3.0, 1.0);
}
