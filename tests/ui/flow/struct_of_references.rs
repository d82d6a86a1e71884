use autodiff_runtime::differentiate;

struct Samples<'a> {
    first: &'a f64,
    count: usize,
}

#[differentiate(reverse)]
fn mean(x: f64) -> f64 {
    let samples = Samples { first: &x, count: 2 };
    samples.first / samples.count as f64
}

fn main() {
    mean_grad(3.0);
}
