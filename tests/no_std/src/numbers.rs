//! Numbers, branches, structs and calls.

use autodiff_runtime::{Differentiable, differentiate};
use core::ops::{Add, Mul};

/// The graph of the article "Calculus on computational graphs".
#[differentiate(reverse)]
#[must_use]
pub fn article(a: f64, b: f64) -> f64 {
    let c = a + b;
    let d = b + 1.0;
    c * d
}

/// What needs no `libm`: arithmetic, comparisons and remainders.
#[differentiate(reverse)]
#[must_use]
pub fn hinge(x: f64, y: f64) -> f64 {
    if x > y { (x * y).abs().max(0.5) % 3.0 } else { x.clamp(-1.0, 1.0) / y }
}

/// Calls go through the tapes of the callees.
#[differentiate(reverse)]
#[must_use]
pub fn nested(x: f64) -> Option<f64> {
    if x < 0.0 {
        return None;
    }
    Some(hinge(x, 0.5) * article(x, 2.0))
}

/// A point of the plane.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Upwards.
    pub y: f64,
}

#[differentiate(reverse, wrt(self, other))]
impl Add for Point {
    type Output = Point;
    fn add(self, other: Point) -> Point {
        Point { x: self.x + other.x, y: self.y + other.y }
    }
}

#[differentiate(reverse, wrt(self, by))]
impl Mul<f64> for Point {
    type Output = Point;
    fn mul(self, by: f64) -> Point {
        Point { x: self.x * by, y: self.y * by }
    }
}

/// Operators of a struct, and its fields.
#[differentiate(reverse, wrt(p, k))]
#[must_use]
pub fn stretched(p: Point, k: f64) -> f64 {
    let q = p + p * k;
    q.x * q.y
}

/// Of any float.
#[differentiate(reverse)]
pub fn generic<T: autodiff_runtime::Real>(x: T, y: T) -> T {
    x * y / (x + y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gradients_are_right() {
        assert_eq!(article_grad(2.0, 1.0), (6.0, 2.0, 5.0));
        assert_eq!(hinge_grad(4.0, 2.0), (2.0, 2.0, 4.0));
        assert_eq!(hinge_grad(0.5, 2.0), (0.25, 0.5, -0.125));
        assert_eq!(nested_grad(-1.0), None);
        assert_eq!(nested_grad(2.0), Some((12.0, 0.5 * 12.0 + 1.0 * 3.0)));
        let p = Point { x: 1.0, y: 2.0 };
        assert_eq!(stretched_grad(p, 1.0), (8.0, Point { x: 8.0, y: 4.0 }, 8.0));
    }
}
