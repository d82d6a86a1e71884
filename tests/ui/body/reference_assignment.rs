use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn stored(x: f64) -> f64 {
    let mut cell = x;
    let place = &mut cell;
    *place = x * x;
    *place += 1.0;
    cell
}

fn main() {
    stored_grad(3.0);
}
