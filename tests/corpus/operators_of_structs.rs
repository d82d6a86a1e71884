//! Operators that a struct implements: of a generic one, of references, with a float on either side, in place, in loops.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::{Differentiable, differentiate};
use num_traits::Float;
use std::ops::{Add, AddAssign, Mul, Neg, Sub};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct V<T> {
    x: T,
    y: T,
}
#[differentiate(reverse)]
impl<T: Float> Add for V<T> {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Self { x: self.x + o.x, y: self.y + o.y }
    }
}
#[differentiate(reverse)]
impl<T: Float> Sub for V<T> {
    type Output = V<T>;
    fn sub(self, o: V<T>) -> V<T> {
        V { x: self.x - o.x, y: self.y - o.y }
    }
}
#[differentiate(reverse)]
impl<T: Float> Mul<T> for V<T> {
    type Output = Self;
    fn mul(self, k: T) -> Self::Output {
        V { x: self.x * k, y: self.y * k }
    }
}
#[differentiate(reverse)]
impl<T: Float> Mul for V<T> {
    type Output = T;
    fn mul(self, o: Self) -> T {
        self.x * o.x + self.y * o.y
    }
}
#[differentiate(reverse)]
impl Mul<V<f64>> for f64 {
    type Output = V<f64>;
    fn mul(self, o: V<f64>) -> V<f64> {
        o * self
    }
}
#[differentiate(reverse)]
impl<T: Float> Neg for V<T> {
    type Output = Self;
    fn neg(self) -> Self {
        V { x: -self.x, y: -self.y }
    }
}
#[differentiate(reverse)]
impl<T: Float + AddAssign> AddAssign for V<T> {
    fn add_assign(&mut self, o: Self) {
        self.x += o.x;
        self.y += o.y;
    }
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Big {
    v: Vec<f64>,
}
#[differentiate(reverse)]
impl Add<&Big> for &Big {
    type Output = Big;
    fn add(self, o: &Big) -> Big {
        Big { v: self.v.iter().zip(&o.v).map(|(a, b)| a + b).collect() }
    }
}
#[differentiate(reverse)]
impl<'a> Mul<&'a Big> for f64 {
    type Output = Big;
    fn mul(self, o: &'a Big) -> Big {
        Big { v: o.v.iter().map(|a| a * self).collect() }
    }
}
#[differentiate(reverse, wrt(a, b, k))]
pub fn operators_of_structs(a: V<f64>, b: &V<f64>, k: f64) -> f64 {
    let c = a + *b * k;
    let mut d = -(c - a) + k * c;
    d += a;
    for _ in 0..2 {
        d += c * 0.5;
        d = d * k;
    }
    d * d + c * *b + (a - *b).x
}
#[differentiate(reverse, wrt(a, k))]
pub fn operators_of_references(a: &Big, k: f64) -> f64 {
    let s = a + &(k * a);
    let t = &s + a;
    t.v.iter().map(|x| x * x).sum::<f64>() * t.v[0]
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Metres(f64);

#[differentiate(reverse)]
impl Mul for Metres {
    type Output = f64;
    fn mul(self, other: Metres) -> f64 {
        self.0 * other.0
    }
}

#[differentiate(reverse)]
pub fn tuple_structs(x: f64, y: f64) -> f64 {
    let Metres(side) = Metres(x * y);
    let mut height = Metres(x.sin());
    height.0 += side;
    Metres(side) * height
}

fn at(v: &[f64]) -> V<f64> {
    V { x: v[0], y: v[1] }
}

pub fn check() {
    check_gradient(|[x, y]| tuple_structs(x, y), |[x, y]| tuple_structs_grad(x, y), &[[0.7, 1.5], [-2.0, 0.3]]);
    check_flat(
        |v| operators_of_structs(at(&v[1..]), &at(&v[3..]), v[0]),
        |v, d| {
            let mut d_b = at(&[f64::NAN, 1.0]);
            let (value, d_a, d_k) = operators_of_structs_grad(at(&v[1..]), &at(&v[3..]), &mut d_b, v[0]);
            d.copy_from_slice(&[d_k, d_a.x, d_a.y, d_b.x, d_b.y]);
            value
        },
        &[&[0.3, 1.0, 2.0, -0.5, 0.7], &[-1.2, 0.4, 0.1, 1.5, -0.9]],
    );
    check_flat(
        |v| operators_of_references(&Big { v: v[1..].to_vec() }, v[0]),
        |v, d| {
            let mut d_a = Big { v: vec![1.0; v.len() - 1] };
            let (value, d_k) = operators_of_references_grad(&Big { v: v[1..].to_vec() }, &mut d_a, v[0]);
            d[0] = d_k;
            d[1..].copy_from_slice(&d_a.v);
            value
        },
        &[&[0.4, 1.0, -2.0], &[1.1, 0.5, 0.6, -0.7]],
    );
}
