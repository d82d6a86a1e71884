use autodiff_runtime::differentiate;

fn bump(level: &mut Option<f64>) {
    *level = level.map(|level| level + 1.0);
}

#[differentiate(reverse)]
fn bumped(x: f64) -> f64 {
    let mut level = Some(x);
    bump(&mut level);
    level.unwrap_or(0.0)
}

fn main() {
    bumped_grad(3.0);
}
