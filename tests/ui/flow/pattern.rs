use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Differentiable)]
enum Shape {
    Circle(f64),
    Square(f64),
}

#[differentiate(reverse, wrt(shape))]
fn area(shape: Shape, corners: usize) -> f64 {
    match (shape, corners) {
        (Shape::Circle(r), 0) => 3.0 * r * r,
        (Shape::Square(a), _) => a * a,
        _ => 0.0,
    }
}

fn main() {
    area_grad(Shape::Circle(1.0), 0);
    area_grad(Shape::Square(1.0), 4);
}
