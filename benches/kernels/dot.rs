//! The dot product of two vectors.

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_vec};

#[differentiate(forward, reverse)]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

#[inline(never)]
fn dot_by_hand(x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for ((x, d_x), (y, d_y)) in x.iter().zip(d_x).zip(y.iter().zip(d_y)) {
        sum += x * y;
        (*d_x, *d_y) = (*y, *x);
    }
    sum
}

pub(crate) struct Dot {
    x: Vec<f64>,
    d_x: Vec<f64>,
    y: Vec<f64>,
    d_y: Vec<f64>,
}

impl Dot {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let n = 1000;
        let (x, y) = (random_vec(rng, n, -1.0..1.0), random_vec(rng, n, -1.0..1.0));
        Self { x, d_x: vec![0.0; n], y, d_y: vec![0.0; n] }
    }
}

impl Kernel for Dot {
    fn name(&self) -> &'static str {
        "dot product"
    }

    fn primal(&self) -> f64 {
        dot(&self.x, &self.y)
    }

    fn companion(&mut self) -> f64 {
        dot_grad(&self.x, &mut self.d_x, &self.y, &mut self.d_y)
    }

    fn by_hand(&mut self) -> f64 {
        dot_by_hand(&self.x, &mut self.d_x, &self.y, &mut self.d_y)
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = dot_jvp(&self.x, &self.y, &self.y, &self.x);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let (mut h_x, mut h_y) = (self.x.clone(), self.y.clone());
        Box::new(move || dot_hvp(&self.x, &self.y, &mut self.d_x, &mut h_x, &self.y, &self.x, &mut self.d_y, &mut h_y))
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.x, &mut self.y]
    }

    fn gradient(&self) -> Vec<f64> {
        [self.d_x.as_slice(), &self.d_y].concat()
    }
}
