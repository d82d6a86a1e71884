//! The sum of the squared residuals of a linear system, by its unknowns.

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_rows, random_vec};

const UNKNOWNS: usize = 8;

#[differentiate(forward, reverse, wrt(x))]
fn residual(rows: &[[f64; UNKNOWNS]], observed: &[f64], x: &[f64; UNKNOWNS]) -> f64 {
    let mut sum = 0.0;
    for (row, observed) in rows.iter().zip(observed) {
        let predicted: f64 = row.iter().zip(x).map(|(a, x)| a * x).sum();
        sum += (predicted - observed).powi(2);
    }
    sum
}

#[inline(never)]
fn residual_by_hand(rows: &[[f64; UNKNOWNS]], observed: &[f64], x: &[f64; UNKNOWNS], d_x: &mut [f64; UNKNOWNS]) -> f64 {
    let (mut sum, mut d) = (0.0, [0.0; UNKNOWNS]);
    for (row, observed) in rows.iter().zip(observed) {
        let predicted: f64 = row.iter().zip(x).map(|(a, x)| a * x).sum();
        let error = predicted - observed;
        sum += error * error;
        for (d, a) in d.iter_mut().zip(row) {
            *d += 2.0 * error * a;
        }
    }
    *d_x = d;
    sum
}

pub(crate) struct LeastSquares {
    rows: Vec<[f64; UNKNOWNS]>,
    observed: Vec<f64>,
    x: [f64; UNKNOWNS],
    d_x: [f64; UNKNOWNS],
}

impl LeastSquares {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let equations = 200;
        Self {
            rows: random_rows(rng, equations, -1.0..1.0),
            observed: random_vec(rng, equations, -1.0..1.0),
            x: std::array::from_fn(|i| 0.1 * i as f64),
            d_x: [0.0; UNKNOWNS],
        }
    }
}

impl Kernel for LeastSquares {
    fn name(&self) -> &'static str {
        "least squares"
    }

    fn primal(&self) -> f64 {
        residual(&self.rows, &self.observed, &self.x)
    }

    fn companion(&mut self) -> f64 {
        residual_grad(&self.rows, &self.observed, &self.x, &mut self.d_x)
    }

    fn by_hand(&mut self) -> f64 {
        residual_by_hand(&self.rows, &self.observed, &self.x, &mut self.d_x)
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = residual_jvp(&self.rows, &self.observed, &self.x, &self.x);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let mut h_x = self.x;
        Box::new(move || residual_hvp(&self.rows, &self.observed, &self.x, &self.x, &mut self.d_x, &mut h_x))
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.x]
    }

    fn gradient(&self) -> Vec<f64> {
        self.d_x.to_vec()
    }
}
