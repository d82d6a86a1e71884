use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn total(x: f64, y: [f64; 2]) -> f64 {
    let rows = [(x, 0.0); 100];
    let mut parts = Vec::new();
    parts.push(if x > 0.0 { Some(x) } else { None });
    let squares = [y[0]; 100].map(|y| (y, y * y));
    rows[1].1 + parts[0].unwrap() + squares[0].1
}

fn main() {
    total_grad(3.0, [1.0; 2]);
}
