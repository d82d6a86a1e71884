//! What is taken apart in the signature, structs above all: by value, behind references, in tuples, in methods, with a name for the whole.

#![allow(clippy::toplevel_ref_arg)]

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Point {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, Differentiable)]
pub struct WeightedSum<T>(T, Vec<T>);

#[differentiate(reverse, wrt(point, k))]
fn area(Point { x, y }: Point, k: f64) -> f64 {
    x * y * k
}

/// With a name of its own, beside one that `point` stands for already.
#[differentiate(reverse, wrt(p, argument_1))]
fn distance(p @ Point { x, .. }: Point, &Point { x: other, y }: &Point) -> f64 {
    let point = p.y - y;
    (point * point + (x - other).powi(2)).sqrt()
}

#[differentiate(reverse, wrt(p))]
fn shifted(mut p @ Point { x, .. }: Point) -> f64 {
    p.x += x;
    p.x * x * p.y
}

#[differentiate(reverse, wrt(weighted_sum))]
fn grow(WeightedSum(weight, terms): &mut WeightedSum<f64>) {
    *weight *= terms[0];
    terms[1] += weight.sin();
}

#[differentiate(reverse, wrt(weighted_sum))]
fn total(WeightedSum(weight, terms): WeightedSum<f64>) -> f64 {
    terms.iter().map(|term| weight * term).sum()
}

#[differentiate(reverse, wrt(argument_0, point))]
fn paired((Point { x, y }, k): (Point, f64), Point { x: a, y: _ }: &Point) -> f64 {
    x * y * k + a.exp()
}

#[differentiate(reverse, wrt(self, point, other))]
impl Point {
    fn dot(&self, Point { x, y }: &Point) -> f64 {
        self.x * x + self.y * y
    }

    fn mirrored(self, Point { x, .. }: Point, other: f64) -> f64 {
        self.dot(&Point { x, y: other }) / (1.0 + other * other)
    }
}

/// A reference that the pattern takes.
#[differentiate(reverse)]
fn referred(ref x: f64, (ref y, k): (f64, f64)) -> f64 {
    x * *y * k + y.sin()
}

#[differentiate(reverse)]
pub fn patterns_in_signatures(x: &[f64]) -> f64 {
    let (p, q) = (Point { x: x[0], y: x[1] }, Point { x: x[2], y: x[3] });
    let mut sum = WeightedSum::<f64>(x[1], vec![x[0], x[2], x[3]]);
    grow(&mut sum);
    let mut all = 0.0;
    for k in [0.5, x[3]] {
        all += area(p, k) * distance(q, &p) + paired((q, k), &p) - p.mirrored(q, k);
    }
    all * total(sum) + referred(x[1], (x[2], x[0])) * shifted(q)
}

pub fn check() {
    check_flat(patterns_in_signatures, patterns_in_signatures_grad, &[&[0.4, -0.7, 1.2, 0.3], &[-0.2, 0.6, 0.1, -1.4]]);
}
