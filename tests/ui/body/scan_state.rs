use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn levels(x: &[f64]) -> f64 {
    let sums = x.iter().scan((1.0, (0.0, 1.0)), |(a, (b, c)), v| {
        *a += v;
        *b += *a * *c;
        Some(*b)
    });
    sums.sum::<f64>()
}

fn main() {
    levels_grad(&[3.0], &mut [0.0]);
}
