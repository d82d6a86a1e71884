use autodiff_runtime::differentiate;

use std::ops::BitXor;

struct Vector(f64, f64);

impl BitXor for Vector {
    type Output = f64;

    fn bitxor(self, other: Self) -> f64 {
        self.0 * other.1 - self.1 * other.0
    }
}

#[differentiate(reverse, wrt(a, b))]
fn area(a: Vector, b: Vector) -> f64 {
    0.5 * (a ^ b)
}

fn main() {
    area(Vector(1.0, 0.0), Vector(0.0, 1.0));
}
