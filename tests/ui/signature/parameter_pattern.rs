use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn turned((x, y): &mut (f64, f64), angle: f64) -> f64 {
    std::mem::swap(x, y);
    angle.cos()
}

fn main() {
    turned_grad(&mut (1.0, 2.0), &mut (1.0, 1.0), 0.5);
}
