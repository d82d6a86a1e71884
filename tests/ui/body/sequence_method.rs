use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn split(x: &[f64]) -> f64 {
    let mut rest = x.to_vec();
    let head: f64 = rest.splice(..2, [1.0]).sum();
    head * rest[0]
}

fn main() {
    split_grad(&[3.0], &mut [0.0]);
}
