use autodiff_runtime::differentiate;

fn bump(pair: &mut (f64, f64)) {
    pair.0 += 1.0;
}

#[differentiate(reverse)]
fn bumped(x: f64) -> f64 {
    let mut pair = (x, 1.0);
    bump(&mut pair);
    pair.0 * pair.1
}

fn main() {
    bumped_grad(3.0);
}
