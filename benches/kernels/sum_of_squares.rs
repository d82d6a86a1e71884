//! The sum of the squares of a vector.

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_vec};

#[differentiate(forward, reverse)]
fn sum_of_squares(x: &[f64]) -> f64 {
    x.iter().map(|x| x * x).sum()
}

#[inline(never)]
fn sum_of_squares_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for (x, d_x) in x.iter().zip(d_x) {
        sum += x * x;
        *d_x = 2.0 * x;
    }
    sum
}

pub(crate) struct SumOfSquares {
    x: Vec<f64>,
    d_x: Vec<f64>,
}

impl SumOfSquares {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let n = 1000;
        Self { x: random_vec(rng, n, -1.0..1.0), d_x: vec![0.0; n] }
    }
}

impl Kernel for SumOfSquares {
    fn name(&self) -> &'static str {
        "sum of squares"
    }

    fn primal(&self) -> f64 {
        sum_of_squares(&self.x)
    }

    fn companion(&mut self) -> f64 {
        sum_of_squares_grad(&self.x, &mut self.d_x)
    }

    fn by_hand(&mut self) -> f64 {
        sum_of_squares_by_hand(&self.x, &mut self.d_x)
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = sum_of_squares_jvp(&self.x, &self.x);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let mut h_x = self.x.clone();
        Box::new(move || sum_of_squares_hvp(&self.x, &self.x, &mut self.d_x, &mut h_x))
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.x]
    }

    fn gradient(&self) -> Vec<f64> {
        self.d_x.clone()
    }
}
