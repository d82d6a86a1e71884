use autodiff_runtime::differentiate;

struct Point {
    x: f64,
    y: f64,
}

#[differentiate(reverse)]
fn moved(x: f64) -> f64 {
    let mut point = Point { x: 0.0, y: 1.0 };
    point.x = x;
    point.x * point.y
}

fn main() {
    moved_grad(3.0);
}
