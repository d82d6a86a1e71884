use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn total(x: &[f64], smooth: bool) -> f64 {
    let mut weight: &dyn Fn(f64) -> f64 = &|y| y.abs();
    if smooth {
        weight = &|y| y * y;
    }
    let mut rest = x.iter();
    if smooth {
        rest = x[1..].iter();
    }
    rest.map(|x| weight(*x)).sum()
}

fn main() {
    total_grad(&[3.0], &mut [0.0], true);
}
