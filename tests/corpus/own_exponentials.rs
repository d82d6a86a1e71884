//! Methods of the user's own types that are called as those of floats.

use std::f64::consts::PI;
use std::ops::{Add, Mul};

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Complex {
    re: f64,
    im: f64,
}

#[differentiate(reverse, wrt(self, other))]
impl Add for Complex {
    type Output = Complex;

    fn add(self, other: Complex) -> Complex {
        Complex { re: self.re + other.re, im: self.im + other.im }
    }
}

#[differentiate(reverse, wrt(self, other))]
impl Mul for Complex {
    type Output = Complex;

    fn mul(self, other: Complex) -> Complex {
        Complex { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
    }
}

#[differentiate(reverse, wrt(self, re, im, k))]
impl Complex {
    fn new(re: f64, im: f64) -> Self {
        Self { re, im }
    }

    fn exp(self) -> Self {
        let r = self.re.exp();
        Self { re: r * self.im.cos(), im: r * self.im.sin() }
    }

    fn powi(self, n: i32) -> Self {
        let mut power = Complex::new(1.0, 0.0);
        for _ in 0..n {
            power = power * self;
        }
        power
    }

    fn scale(self, k: f64) -> Self {
        Self { re: self.re * k, im: self.im * k }
    }

    fn norm_sqr(&self) -> f64 {
        self.re * self.re + self.im * self.im
    }
}

/// Of a parameter, whose only other use is as that of a float.
#[differentiate(reverse, wrt(z))]
fn growth(z: Complex) -> f64 {
    z.exp().powi(2).norm_sqr()
}

/// Of what a constructor gives.
#[differentiate(reverse)]
fn constructed(re: f64, im: f64) -> f64 {
    let z = Complex::new(re, im);
    let w = z.exp();
    (w * z + w).norm_sqr()
}

/// The energy of a signal by frequencies.
#[differentiate(reverse)]
fn spectrum(x: &[f64]) -> f64 {
    let n = x.len();
    let power = |k: usize| {
        let mut sum = Complex::new(0.0, 0.0);
        for (j, x) in x.iter().enumerate() {
            let angle = -2.0 * PI * (k * j) as f64 / n as f64;
            sum = sum + Complex::new(0.0, angle).exp().scale(*x);
        }
        sum.norm_sqr() * k as f64
    };
    (0..n).map(power).sum()
}

/// Of a literal, in a loop that depends on it.
#[differentiate(reverse)]
fn orbit(re: f64, im: f64) -> f64 {
    let c = Complex { re, im };
    let mut z = Complex { re: 0.0, im: 0.0 };
    let mut n = 0;
    while n < 5 && z.norm_sqr() < 4.0 {
        z = z.powi(2) + c;
        n += 1;
    }
    z.norm_sqr()
}

#[differentiate(reverse)]
pub fn own_exponentials(x: &[f64]) -> f64 {
    growth(Complex { re: x[0], im: x[1] }) + constructed(x[2], x[3]) + spectrum(x) + orbit(x[1], x[2])
}

pub fn check() {
    check_flat(own_exponentials, own_exponentials_grad, &[&[0.4, -0.7, 0.2, 0.3], &[-0.2, 0.6, 0.1, -0.4]]);
}
