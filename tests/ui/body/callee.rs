use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn total(x: &[f64], odd: bool) -> f64 {
    x.iter().copied().map(if odd { f64::sin } else { f64::cos }).sum()
}

fn main() {
    total_grad(&[3.0], &mut [0.0], true);
}
