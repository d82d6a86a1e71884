//! The Rosenbrock function of many variables.

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_vec};

#[differentiate(forward, reverse)]
fn rosenbrock(x: &[f64]) -> f64 {
    x.windows(2).map(|pair| (1.0 - pair[0]).powi(2) + 100.0 * (pair[1] - pair[0].powi(2)).powi(2)).sum()
}

#[inline(never)]
fn rosenbrock_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let (mut sum, mut from_before) = (0.0, 0.0);
    for (pair, d_x) in x.windows(2).zip(d_x.iter_mut()) {
        let rest = 1.0 - pair[0];
        let valley = pair[1] - pair[0] * pair[0];
        let slope = 200.0 * valley;
        sum += rest * rest + 0.5 * slope * valley;
        *d_x = from_before - 2.0 * (rest + slope * pair[0]);
        from_before = slope;
    }
    if let Some(last) = d_x.last_mut() {
        *last = from_before;
    }
    sum
}

pub(crate) struct Rosenbrock {
    x: Vec<f64>,
    d_x: Vec<f64>,
}

impl Rosenbrock {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let n = 100;
        Self { x: random_vec(rng, n, -1.5..1.5), d_x: vec![0.0; n] }
    }
}

impl Kernel for Rosenbrock {
    fn name(&self) -> &'static str {
        "Rosenbrock"
    }

    fn primal(&self) -> f64 {
        rosenbrock(&self.x)
    }

    fn companion(&mut self) -> f64 {
        rosenbrock_grad(&self.x, &mut self.d_x)
    }

    fn by_hand(&mut self) -> f64 {
        rosenbrock_by_hand(&self.x, &mut self.d_x)
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = rosenbrock_jvp(&self.x, &self.x);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let mut h_x = self.x.clone();
        Box::new(move || rosenbrock_hvp(&self.x, &self.x, &mut self.d_x, &mut h_x))
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.x]
    }

    fn gradient(&self) -> Vec<f64> {
        self.d_x.clone()
    }
}
