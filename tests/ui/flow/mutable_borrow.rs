use autodiff_runtime::differentiate;

fn bump(x: &mut f64) {
    *x += 1.0;
}

#[differentiate(reverse)]
fn bumped(x: f64) -> f64 {
    let mut y = x;
    bump(&mut y);
    y * y
}

fn main() {
    bumped_grad(3.0);
}
