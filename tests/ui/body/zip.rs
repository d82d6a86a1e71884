use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn paired(x: &[f64], y: &[f64]) -> f64 {
    let gains = x.iter().filter(|x| **x > 0.0);
    let losses = y.iter().flat_map(|y| {
        assert!(*y < 0.0);
        [*y, 0.5 * y]
    });
    gains.zip(losses).map(|(gain, loss)| gain * loss).sum()
}

fn main() {
    paired_grad(&[3.0], &mut [0.0], &[-3.0], &mut [0.0]);
}
