use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn several(x: f64, y: f64) -> f64 {
    let a = x;
    let mut b = 0.0;
    for part in &mut Some(y) {
        b += *part;
    }
    (x, y).0 = b;
    let c = unsafe { std::mem::zeroed::<f64>() };
    a * b + c
}

fn main() {
    let (value, d_x, d_y): (f64, f64, f64) = several_grad(1.0, 2.0);
    several_vjp(value, d_x, d_y);
}
