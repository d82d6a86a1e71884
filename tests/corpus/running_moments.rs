//! Generic types whose methods count, may fail and go on, and convert: bounds by `Real`, a trait of the user's, `into` of a literal.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};
use num_traits::real::Real;
use num_traits::{Float, FromPrimitive};

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
pub struct Moments<T> {
    mean: T,
    squares: T,
    count: usize,
}

#[differentiate(reverse, wrt(self, x))]
impl<T: Float + FromPrimitive + Default> Moments<T> {
    fn new() -> Self {
        Self::default()
    }

    fn push(&mut self, x: T) {
        self.count += 1;
        let delta = x - self.mean;
        self.mean = self.mean + delta / T::from_usize(self.count).unwrap();
        self.squares = self.squares + delta * (x - self.mean);
    }

    fn variance(&self) -> Option<T> {
        match self.count {
            0 | 1 => None,
            n => Some(self.squares / T::from_usize(n - 1)?),
        }
    }

    fn len(&self) -> usize {
        self.count
    }
}

#[differentiate(reverse)]
pub fn running_moments(x: &[f64]) -> f64 {
    let mut moments = Moments::new();
    for &v in x {
        moments.push(v);
    }
    let Some(variance) = moments.variance() else { return 2.0 * x[0] };
    variance.sqrt() / moments.mean + moments.len() as f64 * x[0]
}

/// Which goes on where the variance is not there yet.
#[differentiate(reverse)]
pub fn largest_score(x: &[f64]) -> f64 {
    let mut moments = Moments::<f64>::new();
    let mut largest = 0.0;
    for &v in x {
        let score = match moments.variance() {
            Some(variance) => (v - moments.mean) / (variance + 0.1).sqrt(),
            None => v,
        };
        if score > largest {
            largest = score;
        }
        moments.push(v);
    }
    largest
}

#[differentiate(reverse)]
fn product<R: Real + std::ops::MulAssign + std::ops::SubAssign>(x: R, ys: &[R]) -> R {
    let mut product = R::one();
    for y in ys {
        product *= (x - *y).tanh() + R::from(1.5).unwrap();
    }
    product -= x.recip();
    product.mul_add(x, R::one() / R::from(3).unwrap())
}

pub trait MyFloat: Float {
    fn half() -> Self {
        Self::from(0.5).unwrap()
    }
}
impl MyFloat for f64 {}

#[differentiate(reverse)]
#[allow(clippy::needless_lifetimes, reason = "as people write it")]
fn halved<'a, T>(x: T, y: &'a T) -> T
where
    T: MyFloat,
    f64: Into<T>,
{
    let c: T = 0.25.into();
    (x * *y + c).sqrt() * T::half() + T::max_value().recip() + x.powf(T::from(2).unwrap())
}

#[differentiate(reverse)]
fn nested<T: Float>(x: T, n: u32) -> T {
    if n == 0 { x } else { nested(x.sin(), n - 1) + T::from(n).unwrap() * x }
}

#[differentiate(reverse)]
fn scaled(x: f64, unit: impl Into<f64>, exponents: impl IntoIterator<Item = i32>) -> f64 {
    let unit = unit.into();
    let mut sum = 0.0;
    for n in exponents {
        sum += x.powi(n) * unit;
    }
    sum
}

#[differentiate(reverse)]
pub fn bounded(x: &[f64]) -> f64 {
    product(x[0], &x[1..]) + halved(x[0], &x[1]) + nested(x[2], 3) + scaled(x[2], 2.0_f32, [1, 2, 3])
}

pub trait Metric<T> {
    fn distance(&self, a: &[T], b: &[T]) -> T;
}
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Minkowski<T> {
    p: T,
}
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Chebyshev;

#[differentiate(reverse, wrt(self, a, b))]
impl<T: Float> Metric<T> for Minkowski<T> {
    fn distance(&self, a: &[T], b: &[T]) -> T {
        a.iter().zip(b).fold(T::zero(), |sum, (&x, &y)| sum + (x - y).abs().powf(self.p)).powf(self.p.recip())
    }
}

#[differentiate(reverse, wrt(a, b))]
impl<T> Metric<T> for Chebyshev
where
    T: Float,
{
    fn distance(&self, a: &[T], b: &[T]) -> T {
        a.iter().zip(b).map(|(x, y)| (*x - *y).abs()).fold(T::neg_infinity(), T::max)
    }
}

#[differentiate(reverse)]
pub fn distances(x: &[f64]) -> f64 {
    let metric = Minkowski { p: x[0] };
    metric.distance(&x[1..3], &x[3..5]) + Chebyshev.distance(&x[1..3], &x[3..5]).powi(2)
}

/// A number that knows how it goes with others of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Complex<T> {
    re: T,
    im: T,
}

#[differentiate(reverse)]
impl<T: Float> std::ops::Div for Complex<T> {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        let n = other.norm_squared();
        Self {
            re: (self.re * other.re + self.im * other.im) / n,
            im: (self.im * other.re - self.re * other.im) / n,
        }
    }
}

#[differentiate(reverse, wrt(self))]
impl<T: Float> Complex<T> {
    fn norm_squared(&self) -> T {
        self.re * self.re + self.im * self.im
    }
}

#[differentiate(reverse)]
pub fn quotient(x: &[f64]) -> f64 {
    let q = Complex { re: x[0], im: x[1] } / Complex { re: x[2], im: x[0] };
    q.norm_squared() + q.re
}

pub fn check() {
    check_flat(running_moments, running_moments_grad, &[&[1.7, 0.4, 0.1, 1.0, 0.2], &[1.0]]);
    check_flat(largest_score, largest_score_grad, &[&[1.7, 0.4, 0.1, 2.0, 0.2], &[1.0], &[-1.0, 0.3]]);
    check_flat(bounded, bounded_grad, &[&[1.7, 0.4, 0.1], &[0.6, 0.9, -0.7]]);
    check_flat(distances, distances_grad, &[&[1.7, 0.4, 0.1, 1.0, 0.2], &[3.0, -0.4, 0.9, 1.0, 0.2]]);
    check_flat(quotient, quotient_grad, &[&[1.7, 0.4, 0.1], &[0.6, 0.9, -0.7]]);
}
