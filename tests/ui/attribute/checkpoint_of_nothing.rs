use autodiff_runtime::differentiate;

#[differentiate(reverse, checkpoint = 0)]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(reverse, checkpoint = often)]
fn cube(x: f64) -> f64 {
    x * x * x
}

fn main() {
    square_grad(3.0);
    cube_grad(3.0);
}
