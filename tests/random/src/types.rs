// The types of the random programs, included where they are used, so that methods can be added to them.

use autodiff_runtime::numbers;
pub use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
pub struct Pair {
    pub a: f64,
    pub b: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
pub struct Frame {
    pub at: Pair,
    pub w: [f64; 3],
    pub turns: i32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
pub enum Shape {
    #[default]
    Flat,
    Round(f64),
    Long { a: f64, b: f64 },
    Framed(Pair),
}

#[derive(Clone, Debug, Default, PartialEq, Differentiable)]
pub struct Model {
    pub cells: Vec<f64>,
    pub gain: f64,
    pub extra: Option<f64>,
    pub frame: Frame,
}

#[differentiate(reverse, wrt(self))]
impl Pair {
    pub fn calmed(self) -> Pair {
        Pair { a: (0.04 * self.a).sin(), b: (0.04 * self.b).sin() }
    }

    pub fn spread(&self) -> f64 {
        self.a - self.b
    }

    pub fn mean(&self) -> f64 {
        0.5 * (self.a + self.b)
    }
}

#[differentiate(reverse)]
pub fn squashed1(v: f64) -> f64 {
    (0.9 * v).sin()
}

#[differentiate(reverse)]
pub fn squashed2(v: f64) -> f64 {
    0.5 * v.tanh() + 0.1 * v
}

#[differentiate(reverse)]
pub fn squashed3(v: f64) -> f64 {
    if v > 0.25003 { v.atan() } else { 0.3 * v }
}

/// The cotangent by which the numbers of a pair are made one.
pub const PAIR_WEIGHTS: Pair = Pair { a: WEIGHTS.0, b: WEIGHTS.1 };

/// The weighted sum of a pair's numbers.
pub fn weighted_pair(pair: Pair) -> f64 {
    WEIGHTS.0 * pair.a + WEIGHTS.1 * pair.b
}

/// The numbers of a value, in order.
pub fn flat<T: Differentiable>(mut value: T) -> Vec<f64> {
    let mut list = Vec::new();
    numbers::for_each(&mut value, |number| list.push(number.get()));
    list
}

/// A value of the same shape with `number` for each of its numbers.
pub fn filled<T: Differentiable + Clone>(value: &T, number: f64) -> T {
    let mut filled = value.clone();
    numbers::for_each(&mut filled, |mut place| place.set(number));
    filled
}
