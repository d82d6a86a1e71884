use autodiff_runtime::differentiate;

struct Scale(f64);

#[differentiate(reverse, wrt(x))]
fn scaled(x: f64, Scale(scale): Scale) -> f64 {
    x * scale
}

fn main() {
    scaled_grad(2.0, Scale(3.0));
}
