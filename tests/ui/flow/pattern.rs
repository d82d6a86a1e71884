use autodiff_runtime::differentiate;

enum Shape {
    Circle(f64),
    Square(f64),
}

#[differentiate(reverse, wrt(shape))]
fn area(shape: Shape) -> f64 {
    match shape {
        Shape::Circle(radius) => std::f64::consts::PI * radius * radius,
        Shape::Square(side) => side * side,
    }
}

fn main() {
    area_vjp(Shape::Circle(1.0), 1.0);
}
