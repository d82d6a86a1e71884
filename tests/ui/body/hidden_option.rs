use autodiff_runtime::differentiate;

fn root(x: &f64) -> Option<f64> {
    if *x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiate(reverse)]
fn total(x: &[f64]) -> f64 {
    x.iter().filter_map(root).sum()
}

fn main() {
    total_grad(&[3.0], &mut [0.0]);
}
