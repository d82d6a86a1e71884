use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn total(x: f64, y: [f64; 2]) -> f64 {
    let rows = [(x, 0.0); 100];
    let squares = [y[0]; 100].map(|y| (y, y * y));
    rows[1].1 + squares[0].1
}

fn main() {
    total_grad(3.0, [1.0; 2]);
}
