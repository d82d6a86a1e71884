use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn listed(x: f64) -> f64 {
    let values = vec![x, 2.0];
    values.len() as f64 * x + values[0]
}

fn main() {
    listed_grad(3.0);
}
