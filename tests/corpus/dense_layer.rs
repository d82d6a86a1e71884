//! A layer whose weights are a matrix in a field, structs that are taken apart, and the runtime's own bound.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, Real, differentiate};

#[derive(Clone, Debug, Differentiable)]
pub struct Layer {
    w: [[f64; 3]; 2],
    b: [f64; 2],
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Point {
    x: f64,
    y: f64,
}

#[allow(clippy::needless_range_loop, reason = "elements of arrays in fields, by their indices")]
#[differentiate(reverse, wrt(self, x, rate))]
impl Layer {
    fn apply(&self, x: &[f64]) -> Point {
        let mut y = self.b;
        for i in 0..2 {
            for j in 0..3 {
                y[i] += self.w[i][j] * x[j];
            }
        }
        Point { x: y[0].tanh(), y: y[1].tanh() }
    }

    fn decay(&mut self, rate: f64) {
        for i in 0..2 {
            for j in 0..3 {
                self.w[i][j] -= rate * self.w[i][j] * self.w[i][j];
            }
            self.b[i] *= 1.0 - rate;
        }
    }
}

#[differentiate(reverse, wrt(point))]
fn distance(point: Point) -> f64 {
    let Point { x, y } = point;
    x.hypot(y)
}

#[differentiate(reverse, wrt(point, scale))]
fn area(point: &Point, scale: f64) -> f64 {
    let &Point { x, y } = point;
    scale * x * y
}

#[differentiate(reverse)]
fn squared<T: Real>(x: T) -> T {
    x * x
}

#[differentiate(reverse)]
pub fn dense_layer(x: &[f64]) -> f64 {
    let mut layer = Layer { w: [[x[0], x[1], 0.3], [x[2], 0.2, x[0] * x[1]]], b: [0.1, x[2]] };
    let mut sum = 0.0;
    for _ in 0..3 {
        let point = layer.apply(x);
        sum += distance(point) + area(&point, x[1]);
        layer.decay(0.1);
    }
    squared(sum)
}

pub fn check() {
    check_flat(dense_layer, dense_layer_grad, &[&[1.1, 0.7, 0.3], &[0.4, -0.8, 1.6]]);
}
