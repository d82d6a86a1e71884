//! Two enums in one `match`, both differentiable: by value, by reference, and one that is changed by the other.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, Differentiable)]
pub enum Shape {
    Disc { r: f64 },
    Bar(f64, f64),
    Point,
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub enum Surface {
    Rough { friction: f64 },
    Smooth,
}

#[differentiate(reverse)]
fn stiffness(r: &f64, k: f64) -> f64 {
    k / (1.0 + r * r)
}

#[differentiate(reverse, wrt(self, other))]
impl Shape {
    fn overlap(&self, other: &Shape) -> f64 {
        match (self, other) {
            (Shape::Disc { r }, Shape::Disc { r: s }) => stiffness(r, *s) - r * s,
            (Shape::Disc { r }, Shape::Bar(length, width)) | (Shape::Bar(length, width), Shape::Disc { r }) => {
                (r * length).sin() - width
            }
            (Shape::Bar(a, b), Shape::Bar(c, d)) if a > c => a * b * c - d,
            (Shape::Bar(a, _), Shape::Bar(_, d)) => a * d,
            (Shape::Point, Shape::Disc { r }) => r.sqrt(),
            _ => 0.5,
        }
    }

    fn wear(&mut self, other: &Shape) {
        match (self, other) {
            (Shape::Disc { r }, Shape::Disc { r: s }) => *r *= 1.0 - 0.1 * s,
            (Shape::Bar(length, width), Shape::Disc { r }) => *length -= 0.1 * r * *width,
            _ => {}
        }
    }
}

#[differentiate(reverse, wrt(shape, surface, load))]
fn force(shape: Shape, surface: Surface, load: f64) -> f64 {
    match (shape, surface) {
        (Shape::Disc { r }, Surface::Rough { friction }) => r * friction * load,
        (Shape::Bar(a, b), Surface::Smooth) => a * b * load,
        (Shape::Disc { r }, _) => r,
        (_, Surface::Rough { friction }) => friction * load,
        (Shape::Point, Surface::Smooth) => 0.0,
    }
}

/// Beside a number.
#[differentiate(reverse, wrt(shape))]
fn area(shape: Shape, corners: usize) -> f64 {
    match (shape, corners) {
        (Shape::Disc { r }, 0) => 3.0 * r * r,
        (Shape::Bar(a, b), 4) => a * b,
        (Shape::Bar(a, _), n) => a * n as f64,
        _ => 0.0,
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub enum Grip<S, D> {
    Sticks(S),
    Slides { speed: D },
}

/// Their types are written in the patterns.
#[differentiate(reverse, wrt(front, rear, load))]
fn held(front: &Grip<f64, f64>, rear: &Grip<f64, f64>, load: f64) -> f64 {
    match (front, rear) {
        (Grip::<f64, f64>::Sticks(s), Grip::<f64, f64>::Slides { speed }) => s * load - speed,
        (Grip::Slides { speed: a }, Grip::<f64, f64>::Slides { speed: b }) => a * b * load,
        _ => load,
    }
}

#[differentiate(reverse)]
pub fn contact_pairs(x: &[f64]) -> f64 {
    let shapes = [Shape::Disc { r: x[0] }, Shape::Bar(x[1], x[2]), Shape::Bar(x[2], x[0]), Shape::Point];
    let surfaces = [Surface::Rough { friction: x[1] }, Surface::Smooth];
    let grips = [Grip::<f64, f64>::Sticks(x[0]), Grip::<f64, f64>::Slides { speed: x[1] }];
    let mut sum = 0.0;
    for front in &grips {
        for rear in &grips {
            sum += held(front, rear, x[2]);
        }
    }
    for a in &shapes {
        for b in &shapes {
            let mut worn = *a;
            worn.wear(b);
            sum += a.overlap(b);
            sum -= worn.overlap(a);
        }
        for (corners, surface) in surfaces.iter().enumerate() {
            sum += force(*a, *surface, x[2]) + area(*a, 4 * corners);
        }
    }
    sum
}

pub fn check() {
    check_flat(contact_pairs, contact_pairs_grad, &[&[1.1, 0.7, 0.3], &[0.4, 2.0, 1.6], &[0.9, 0.2, 0.8]]);
}
