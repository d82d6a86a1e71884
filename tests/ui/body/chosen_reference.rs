use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn doubled(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    let mut larger = &mut a;
    if x < y {
        larger = &mut b;
    }
    *larger *= 2.0;
    a * b
}

fn main() {
    doubled_grad(3.0, 1.0);
}
