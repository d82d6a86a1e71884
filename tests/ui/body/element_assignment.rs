use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn stored(x: f64) -> f64 {
    let mut cells = [0.0; 2];
    cells[0] = x;
    cells[1] += x;
    cells[0] * cells[1]
}

fn main() {
    stored_grad(3.0);
}
