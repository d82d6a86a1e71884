//! A polynomial by Horner's rule, by its coefficients and its argument.

use std::slice;

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_vec};

#[differentiate(forward, reverse)]
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |value, coefficient| value * x + coefficient)
}

#[inline(never)]
fn polynomial_by_hand(coefficients: &[f64], d_coefficients: &mut [f64], x: f64) -> (f64, f64) {
    let (mut value, mut slope, mut power) = (0.0, 0.0, 1.0);
    for (coefficient, d_coefficient) in coefficients.iter().rev().zip(d_coefficients) {
        slope = slope * x + value;
        value = value * x + coefficient;
        *d_coefficient = power;
        power *= x;
    }
    (value, slope)
}

pub(crate) struct Horner {
    coefficients: Vec<f64>,
    d_coefficients: Vec<f64>,
    x: f64,
    d_x: f64,
}

impl Horner {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let n = 64;
        Self { coefficients: random_vec(rng, n, -1.0..1.0), d_coefficients: vec![0.0; n], x: 0.9, d_x: 0.0 }
    }
}

impl Kernel for Horner {
    fn name(&self) -> &'static str {
        "polynomial by Horner's rule"
    }

    fn primal(&self) -> f64 {
        polynomial(&self.coefficients, self.x)
    }

    fn companion(&mut self) -> f64 {
        let (value, d_x) = polynomial_grad(&self.coefficients, &mut self.d_coefficients, self.x);
        self.d_x = d_x;
        value
    }

    fn by_hand(&mut self) -> f64 {
        let (value, d_x) = polynomial_by_hand(&self.coefficients, &mut self.d_coefficients, self.x);
        self.d_x = d_x;
        value
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = polynomial_jvp(&self.coefficients, &self.coefficients, self.x, 1.0);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let mut h_coefficients = self.coefficients.clone();
        Box::new(move || {
            let all = polynomial_hvp(
                &self.coefficients,
                &self.coefficients,
                &mut self.d_coefficients,
                &mut h_coefficients,
                self.x,
                1.0,
            );
            all.0 + all.2
        })
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.coefficients, slice::from_mut(&mut self.x)]
    }

    fn gradient(&self) -> Vec<f64> {
        [self.d_coefficients.as_slice(), &[self.d_x]].concat()
    }
}
