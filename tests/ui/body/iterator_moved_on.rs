use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn scaled(x: &[f64]) -> f64 {
    let mut positive = x.iter().inspect(|x| assert!(x.is_finite())).filter(|x| **x > 0.0).peekable();
    let ahead = **positive.peek().unwrap();
    let mut halves = x.iter().flat_map(|x| {
        assert!(x.is_finite());
        [*x, 0.5 * x]
    });
    let half = halves.next().unwrap();
    ahead * half + positive.sum::<f64>()
}

fn main() {
    scaled_grad(&[3.0], &mut [0.0]);
}
