use autodiff_runtime::differentiate;

fn norm<'a>(values: impl Iterator<Item = &'a f64>) -> f64 {
    values.map(|x| x * x).sum()
}

#[differentiate(reverse)]
fn tail(x: &[f64]) -> f64 {
    let values = x.iter().skip(1);
    norm(values)
}

fn main() {
    tail_grad(&[3.0], &mut [0.0]);
}
