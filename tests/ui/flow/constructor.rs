use autodiff_runtime::differentiate;

struct Metres(f64);

#[differentiate(reverse)]
fn wrapped(x: f64) -> f64 {
    let length = Metres(x);
    length.0 * 2.0
}

fn main() {
    wrapped_grad(3.0);
}
