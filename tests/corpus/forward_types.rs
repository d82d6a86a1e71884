//! Forward mode and second order of what is no number: structs, their methods and operators, enums, options, failures, generic
//! functions, hand-written rules.

use autodiff::{check_flat_hvp, check_flat_jvp};
use autodiff_runtime::{Differentiable, differentiate};
use num_traits::Float;
use std::ops::{Add, AddAssign, Mul, Neg};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Point {
    x: f64,
    y: f64,
    kind: u8,
}

#[differentiate(forward, reverse, wrt(self, other))]
impl Add for Point {
    type Output = Point;
    fn add(self, other: Point) -> Point {
        Point { x: self.x + other.x, y: self.y + other.y, ..self }
    }
}

#[differentiate(forward, reverse, wrt(self, p))]
impl Mul<Point> for f64 {
    type Output = Point;
    fn mul(self, p: Point) -> Point {
        Point { x: self * p.x, y: self * p.y, kind: p.kind }
    }
}

#[differentiate(forward, reverse)]
impl Neg for Point {
    type Output = Point;
    fn neg(self) -> Point {
        Point { x: -self.x, y: -self.y, kind: self.kind }
    }
}

#[differentiate(forward, reverse, wrt(self, other))]
impl AddAssign for Point {
    fn add_assign(&mut self, other: Point) {
        self.x += other.x * self.y;
        self.y += other.y;
    }
}

impl Point {
    #[differentiate(forward, reverse, wrt(self))]
    fn norm(&self) -> f64 {
        if self.kind == 0 { self.x.hypot(self.y) } else { self.x.abs() + self.y.abs() }
    }

    #[differentiate(forward, reverse, wrt(self, by))]
    fn turn(&mut self, by: f64) {
        let (sin, cos) = by.sin_cos();
        (self.x, self.y) = (cos * self.x - sin * self.y, sin * self.x + cos * self.y);
    }
}

#[differentiate(forward, reverse, wrt(p, k))]
pub fn forward_types(p: &Point, k: f64) -> f64 {
    let start = k * *p + *p;
    let mut moved = -start;
    moved.turn(k);
    moved += k * *p;
    let same = Point { y: k * k, ..moved };
    moved.norm() * same.norm() + moved.x
}

#[differentiate(forward, reverse)]
pub fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiate(forward, reverse, wrt(x, y))]
pub fn nested(x: f64, y: Option<f64>) -> Result<f64, String> {
    let first = root(x).ok_or("negative")?;
    let second = match root(first - 0.9) {
        Some(second) => second * x,
        None => first.exp(),
    };
    Ok(second * y.map_or(x, |y| y * y) + y.unwrap_or(2.0))
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub enum Shape {
    Disc(f64),
    Box { width: f64, height: f64 },
    Empty,
}

#[differentiate(forward, reverse, wrt(shape, k))]
pub fn scaled(shape: &Shape, k: f64) -> Shape {
    match shape {
        Shape::Disc(radius) => Shape::Disc(*radius * k),
        Shape::Box { width, height } => Shape::Box { width: *width * k, height: *height },
        Shape::Empty => Shape::Empty,
    }
}

#[differentiate(forward, reverse, wrt(shape, k))]
pub fn area(shape: &Shape, k: f64) -> f64 {
    match scaled(shape, k) {
        Shape::Disc(radius) => 3.0 * radius * radius,
        Shape::Box { width, height } => width * height,
        Shape::Empty => 0.0,
    }
}

#[differentiate(forward, reverse)]
pub fn norm<T: Float>(x: &[T], p: T) -> T {
    let two = T::from(2.0).unwrap();
    let mut sum = T::zero();
    for x in x {
        sum = sum + x.abs().powf(p) * x.sin() / two;
    }
    sum.powf(p.recip())
}

#[differentiate(forward, reverse, vjp = clipped_adjoint_rule, jvp = clipped_tangent_rule)]
pub fn clipped(x: f64) -> f64 {
    x
}

#[differentiate(forward)]
pub fn clipped_adjoint_rule(x: f64, seed: f64) -> (f64, f64) {
    (x, seed.clamp(-1.0, 1.0))
}

pub fn clipped_tangent_rule(x: f64, t_x: f64) -> (f64, f64) {
    (x, t_x.clamp(-1.0, 1.0))
}

#[differentiate(forward)]
pub fn clipped_square(x: f64) -> f64 {
    clipped(x * x)
}

pub fn check() {
    let point = |v: &[f64]| Point { x: v[0], y: v[1], kind: 0 };
    let q = Point { x: 0.3, y: -0.2, kind: 0 };
    check_flat_jvp(
        |v| vec![forward_types(&point(v), v[2])],
        |v, t| {
            let (value, tangent) = forward_types_jvp(&point(v), &point(t), v[2], t[2]);
            (vec![value], vec![tangent])
        },
        &[&[0.4, 0.9, 0.7], &[-1.0, 0.5, 1.2]],
    );
    check_flat_hvp(
        |v, d| {
            let mut d_p = q;
            let (value, d_k) = forward_types_grad(&point(v), &mut d_p, v[2]);
            d.copy_from_slice(&[d_p.x, d_p.y, d_k]);
            value
        },
        |v, t, d, h| {
            let (mut d_p, mut h_p) = (q, q);
            let (value, d_k, h_k) = forward_types_hvp(&point(v), &point(t), &mut d_p, &mut h_p, v[2], t[2]);
            d.copy_from_slice(&[d_p.x, d_p.y, d_k]);
            h.copy_from_slice(&[h_p.x, h_p.y, h_k]);
            value
        },
        &[&[0.4, 0.9, 0.7], &[-1.0, 0.5, 1.2]],
    );
    for with in [true, false] {
        let option = |y: f64| with.then_some(y);
        check_flat_jvp(
            |v| vec![nested(v[0], option(v[1])).expect("no failure")],
            |v, t| {
                let (value, tangent) =
                    nested_jvp(v[0], t[0], option(v[1]), option(t[1])).expect("no failure");
                (vec![value], vec![tangent])
            },
            &[&[0.4, 0.9], &[1.7, 0.6]],
        );
        check_flat_hvp(
            |v, d| {
                let (value, d_x, d_y) = nested_grad(v[0], option(v[1])).expect("no failure");
                d.copy_from_slice(&[d_x, d_y.unwrap_or(0.0)]);
                value
            },
            |v, t, d, h| {
                let result = nested_hvp(v[0], t[0], option(v[1]), option(t[1]));
                let (value, d_x, d_y, h_x, h_y) = result.expect("no failure");
                d.copy_from_slice(&[d_x, d_y.unwrap_or(0.0)]);
                h.copy_from_slice(&[h_x, h_y.unwrap_or(0.0)]);
                value
            },
            &[&[0.4, 0.9], &[1.7, 0.6]],
        );
    }
    assert_eq!(nested_jvp(-1.0, 1.0, None, None), Err("negative".to_string()));
    assert_eq!(nested_hvp(-1.0, 1.0, None, None), Err("negative".to_string()));
    let disc = (Shape::Disc(2.0), Shape::Disc(0.5));
    assert_eq!(area_jvp(&disc.0, &disc.1, 3.0, 1.0), (108.0, 3.0 * 12.0 * (0.5 * 3.0 + 2.0)));
    let square = (Shape::Box { width: 2.0, height: 5.0 }, Shape::Box { width: 1.0, height: 0.0 });
    assert_eq!(area_jvp(&square.0, &square.1, 3.0, 0.0), (30.0, 15.0));
    assert_eq!(area_jvp(&Shape::Empty, &Shape::Empty, 3.0, 1.0), (0.0, 0.0));
    let (mut gradient, mut product) = (square.0.clone(), square.0.clone());
    assert_eq!(area_hvp(&square.0, &square.1, &mut gradient, &mut product, 3.0, 0.0), (30.0, 10.0, 5.0));
    assert_eq!(gradient, Shape::Box { width: 15.0, height: 6.0 });
    assert_eq!(product, Shape::Box { width: 0.0, height: 3.0 });
    check_flat_hvp(
        |v, d| {
            let (d_p, d_x) = d.split_at_mut(1);
            let (value, slope) = norm_grad(&v[1..], d_x, v[0]);
            d_p[0] = slope;
            value
        },
        |v, t, d, h| {
            let ((d_p, d_x), (h_p, h_x)) = (d.split_at_mut(1), h.split_at_mut(1));
            let (value, slope, product) = norm_hvp(&v[1..], &t[1..], d_x, h_x, v[0], t[0]);
            (d_p[0], h_p[0]) = (slope, product);
            value
        },
        &[&[2.5, 0.3, 0.9, 1.4]],
    );
    assert_eq!(norm_jvp(&[0.5_f32], &[0.0], 1.0, 0.0).1, 0.0);
    assert_eq!(clipped_square_jvp(3.0, 1.0), (9.0, 1.0));
    assert_eq!(clipped_grad(3.0), (3.0, 1.0));
}
