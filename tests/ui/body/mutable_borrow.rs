use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn bumped(x: f64) -> f64 {
    let mut pair = (x, 1.0);
    let before = std::mem::replace(&mut pair.1, 2.0);
    pair.0 * pair.1 * before
}

fn main() {
    bumped_grad(3.0);
}
