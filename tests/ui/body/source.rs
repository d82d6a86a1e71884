use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn total(x: &[f64], bonus: f64) -> f64 {
    let bonus = if bonus > 0.0 { Some(bonus) } else { None };
    let mut total: f64 = x.iter().copied().chain(bonus).sum();
    for part in bonus {
        total += part;
    }
    total
}

fn main() {
    total_grad(&[3.0], &mut [0.0], 1.0);
}
