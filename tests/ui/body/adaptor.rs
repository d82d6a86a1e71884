use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn spread(x: &[f64]) -> f64 {
    let nearest = x.iter().min_by_key(|x| (**x * 10.0) as i64).unwrap();
    let total: f64 = x.iter().sum();
    let rising = x.iter().is_sorted();
    if rising { total - nearest } else { total }
}

fn main() {
    spread_grad(&[3.0], &mut [0.0]);
}
