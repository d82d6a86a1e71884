use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn spread(x: &[f64]) -> f64 {
    let total: f64 = x.iter().sum();
    let rising = x.iter().is_sorted();
    if rising { total - x[0] } else { total }
}

fn main() {
    spread_grad(&[3.0], &mut [0.0]);
}
