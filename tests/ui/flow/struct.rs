use autodiff_runtime::differentiate;

struct Point {
    x: f64,
    y: f64,
}

#[differentiate(reverse)]
fn length(x: f64, y: f64) -> f64 {
    let point = Point { x, y };
    point.x.hypot(point.y)
}

fn main() {
    length_grad(3.0, 4.0);
}
