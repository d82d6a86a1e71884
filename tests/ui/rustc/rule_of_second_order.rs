use autodiff_runtime::differentiate;

#[differentiate(forward, reverse, vjp = backwards, jvp = forwards)]
fn square(x: f64) -> f64 {
    x * x
}

fn backwards(x: f64, seed: f64) -> (f64, f64) {
    (x * x, 2.0 * x * seed)
}

fn forwards(x: f64, t_x: f64) -> (f64, f64) {
    (x * x, 2.0 * x * t_x)
}

fn main() {
    square_hvp(3.0, 1.0);
}
