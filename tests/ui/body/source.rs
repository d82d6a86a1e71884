use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn total(x: &[f64], bonus: f64) -> f64 {
    let pair: (f64, f64) = (bonus, 2.0 * bonus);
    let mut total: f64 = x.iter().copied().sum();
    for part in pair {
        total += part;
    }
    total
}

fn main() {
    total_grad(&[3.0], &mut [0.0], 1.0);
}
