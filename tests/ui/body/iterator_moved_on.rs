use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn scaled(x: &[f64]) -> f64 {
    let mut rest = x.iter();
    let scale = rest.next().unwrap();
    let offset = rest.nth(1).unwrap();
    rest.map(|x| scale * x + offset).sum()
}

fn main() {
    scaled_grad(&[3.0], &mut [0.0]);
}
