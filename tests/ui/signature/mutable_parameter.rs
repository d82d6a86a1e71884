use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn advance(position: &mut f64, velocity: f64) -> f64 {
    *position += velocity;
    *position
}

fn main() {
    advance(&mut 1.0, 2.0);
}
