use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn chosen(x: f64, y: f64, n: i32) -> f64 {
    match (n, x, y) {
        (0, a, _) | (1, _, a) => a * a,
        _ => 0.0,
    }
}

fn main() {
    chosen_grad(3.0, 4.0, 1);
}
