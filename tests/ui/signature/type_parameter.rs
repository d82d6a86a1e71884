use autodiff_runtime::differentiate;

use std::ops::Mul;

#[differentiate(reverse)]
fn square<T: Copy + Mul<Output = T>>(x: T) -> T {
    x * x
}

fn main() {
    square(3.0);
}
