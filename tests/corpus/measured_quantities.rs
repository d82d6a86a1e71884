//! Types of one field, types without any, pairs of anything, and the operators of vectors that are moved.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};
use std::ops::{Add, Div, Mul, Sub};

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Differentiable)]
pub struct Metres(pub f64);
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Differentiable)]
pub struct Seconds(pub f64);
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Differentiable)]
pub struct Speed(pub f64);

#[differentiate(reverse)]
impl Div<Seconds> for Metres {
    type Output = Speed;
    fn div(self, t: Seconds) -> Speed {
        Speed(self.0 / t.0)
    }
}
#[differentiate(reverse)]
impl Mul<Seconds> for Speed {
    type Output = Metres;
    fn mul(self, t: Seconds) -> Metres {
        Metres(self.0 * t.0)
    }
}
#[differentiate(reverse)]
impl Add for Metres {
    type Output = Metres;
    fn add(self, other: Metres) -> Metres {
        Metres(self.0 + other.0)
    }
}
#[differentiate(reverse)]
impl Sub for Metres {
    type Output = Metres;
    fn sub(self, other: Metres) -> Metres {
        Metres(self.0 - other.0)
    }
}

#[differentiate(reverse, wrt(legs))]
fn average(legs: &[(Metres, Seconds)]) -> Speed {
    let mut distance = Metres(0.0);
    let mut time = 0.0;
    for &(d, t) in legs {
        distance = distance + d;
        time += t.0;
    }
    distance / Seconds(time)
}

#[differentiate(reverse, wrt(v, limit))]
fn braking(v: Speed, limit: Metres) -> Metres {
    let d = Metres(v.0 * v.0 / (2.0 * 9.81 * 0.7));
    if d > limit { limit } else { d - Metres(0.1) + v * Seconds(1.0) }
}

#[differentiate(reverse)]
pub fn measured_quantities(x: &[f64]) -> f64 {
    let v = average(&[(Metres(x[0]), Seconds(x[1])), (Metres(x[2]), Seconds(x[3]))]);
    braking(v, Metres(x[4])).0 * v.0
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Unit;
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Pair<A, B>(A, B);
#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
pub struct Line {
    slope: f64,
    intercept: f64,
    parts: i32,
}

#[differentiate(reverse, wrt(pair))]
fn span(pair: Pair<Line, Pair<f64, Unit>>) -> f64 {
    let Pair(Line { slope, .. }, Pair(k, _)) = pair;
    slope * k
}

#[differentiate(reverse, wrt(p, q))]
fn meeting(p: &Line, q: &Line) -> Option<Pair<f64, f64>> {
    let &Line { slope: a, intercept: b, .. } = p;
    let Line { slope: c, intercept: d, .. } = q;
    if (a - c).abs() < 1e-9 {
        return None;
    }
    let x = (d - b) / (a - c);
    Some(Pair(x, a * x + b))
}

#[differentiate(reverse)]
pub fn paired(x: &[f64]) -> f64 {
    let (p, q) = (Line { slope: x[0], intercept: x[1], parts: 3 }, Line { slope: x[2], ..Default::default() });
    let s = span(Pair(p, Pair(x[1], Unit)));
    if let Some(Pair(a, b)) = meeting(&p, &q) { a * b + s } else { s }
}

#[derive(Clone, Debug, PartialEq, Default, Differentiable)]
pub struct Polynomial {
    coefficients: Vec<f64>,
}

#[differentiate(reverse, wrt(self, x))]
impl Polynomial {
    fn at(&self, x: f64) -> f64 {
        self.coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
    }

    fn derivative(&self) -> Polynomial {
        let coefficients = self.coefficients.iter().enumerate().skip(1).map(|(i, c)| i as f64 * c).collect();
        Polynomial { coefficients }
    }
}

#[differentiate(reverse)]
impl Mul<&Polynomial> for &Polynomial {
    type Output = Polynomial;
    fn mul(self, other: &Polynomial) -> Polynomial {
        let mut coefficients = vec![0.0; self.coefficients.len() + other.coefficients.len() - 1];
        for (i, a) in self.coefficients.iter().enumerate() {
            for (j, b) in other.coefficients.iter().enumerate() {
                coefficients[i + j] += a * b;
            }
        }
        Polynomial { coefficients }
    }
}

#[differentiate(reverse)]
impl Add for Polynomial {
    type Output = Polynomial;
    fn add(self, other: Polynomial) -> Polynomial {
        let (mut long, short) =
            if self.coefficients.len() >= other.coefficients.len() { (self, other) } else { (other, self) };
        for (a, b) in long.coefficients.iter_mut().zip(&short.coefficients) {
            *a += b;
        }
        long
    }
}

#[differentiate(reverse)]
pub fn multiplied(x: &[f64]) -> f64 {
    let p = Polynomial { coefficients: vec![x[0], x[1], x[2]] };
    let q = Polynomial { coefficients: vec![1.0, x[3]] };
    let r = &p * &q + q.clone();
    let s = q + r.derivative();
    r.at(x[4]) + s.at(x[0])
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Rotor(pub f64, pub f64, pub f64);

/// The parts by number that change, and the others from another value.
#[differentiate(reverse, wrt(rotor, k))]
fn slowed(rotor: Rotor, k: f64) -> Rotor {
    let damped = Rotor { 1: rotor.1 * k, ..rotor };
    Rotor { 2: damped.1 + rotor.2.sin(), 0: k, ..damped }
}

#[differentiate(reverse)]
pub fn slowed_twice(x: &[f64]) -> f64 {
    let once = slowed(Rotor(x[0], x[1], x[2]), x[3]);
    let twice = slowed(Rotor { 0: x[0] * once.2, ..once }, 0.5);
    once.0 * once.1 + twice.1 * twice.2 + twice.0
}

pub fn check() {
    check_flat(slowed_twice, slowed_twice_grad, &[&[1.7, 0.4, 0.1, 0.6]]);
    check_flat(measured_quantities, measured_quantities_grad, &[&[100., 9., 50., 4., 200.], &[100., 9., 50., 4., 2.]]);
    check_flat(paired, paired_grad, &[&[1.7, 0.4, 0.1], &[-0.3, 0.8, 1.1]]);
    check_flat(multiplied, multiplied_grad, &[&[0.1, 0.7, -1.0, 0.5, 0.2], &[0.9, 2.2, 1.3, -0.5, 0.7]]);
}
