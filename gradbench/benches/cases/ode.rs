//! A system of differential equations, by hand.

use autodiff_gradbench::evals::ode::{Input, primal, primal_vjp};
use fastrand::Rng;

use super::{Case, random_vec};

/// The derivative of the last element: the steps are taken back one by one, from the four points at which each has taken its slopes.
fn by_hand(x: &[f64], d_x: &mut [f64], steps: usize) -> f64 {
    let n = x.len();
    let h = 2.0 / steps as f64;
    let mut points = vec![0.0; 4 * n * steps];
    let mut y = vec![0.0; n];
    let (mut k, mut sum) = (vec![0.0; n], vec![0.0; n]);
    for points in points.chunks_exact_mut(4 * n) {
        let (y1, rest) = points.split_at_mut(n);
        let (y2, rest) = rest.split_at_mut(n);
        let (y3, y4) = rest.split_at_mut(n);
        y1.copy_from_slice(&y);
        slope(x, y1, &mut k);
        for i in 0..n {
            sum[i] = k[i];
            y2[i] = y[i] + h / 2.0 * k[i];
        }
        slope(x, y2, &mut k);
        for i in 0..n {
            sum[i] += 2.0 * k[i];
            y3[i] = y[i] + h / 2.0 * k[i];
        }
        slope(x, y3, &mut k);
        for i in 0..n {
            sum[i] += 2.0 * k[i];
            y4[i] = y[i] + h * k[i];
        }
        slope(x, y4, &mut k);
        for i in 0..n {
            y[i] += h * (sum[i] + k[i]) / 6.0;
        }
    }

    d_x.fill(0.0);
    let (mut d_y, mut d_k, mut d_point) = (vec![0.0; n], k, sum);
    d_y[n - 1] = 1.0;
    for points in points.chunks_exact(4 * n).rev() {
        let [y1, y2, y3, y4] = [0, 1, 2, 3].map(|i| &points[i * n..][..n]);
        let total: Vec<f64> = d_y.clone();
        for i in 0..n {
            d_k[i] = h / 6.0 * total[i];
        }
        slope_back(x, d_x, y4, &d_k, &mut d_point);
        for i in 0..n {
            d_y[i] += d_point[i];
            d_k[i] = h / 3.0 * total[i] + h * d_point[i];
        }
        slope_back(x, d_x, y3, &d_k, &mut d_point);
        for i in 0..n {
            d_y[i] += d_point[i];
            d_k[i] = h / 3.0 * total[i] + h / 2.0 * d_point[i];
        }
        slope_back(x, d_x, y2, &d_k, &mut d_point);
        for i in 0..n {
            d_y[i] += d_point[i];
            d_k[i] = h / 6.0 * total[i] + h / 2.0 * d_point[i];
        }
        slope_back(x, d_x, y1, &d_k, &mut d_point);
        for i in 0..n {
            d_y[i] += d_point[i];
        }
    }
    y[n - 1]
}

fn slope(x: &[f64], y: &[f64], k: &mut [f64]) {
    k[0] = x[0];
    for i in 1..x.len() {
        k[i] = x[i] * y[i - 1];
    }
}

fn slope_back(x: &[f64], d_x: &mut [f64], y: &[f64], d_k: &[f64], d_y: &mut [f64]) {
    let n = x.len();
    d_x[0] += d_k[0];
    for i in 1..n {
        d_x[i] += d_k[i] * y[i - 1];
        d_y[i - 1] = d_k[i] * x[i];
    }
    d_y[n - 1] = 0.0;
}

pub(crate) struct Ode {
    input: Input,
    gradient: Vec<f64>,
}

impl Ode {
    pub(crate) fn new(rng: &mut Rng, n: usize, s: usize) -> Self {
        Self { input: Input { x: random_vec(rng, n, 0.5..1.5), s }, gradient: vec![0.0; n] }
    }

    fn last(&self) -> usize {
        self.input.x.len() - 1
    }
}

impl Case for Ode {
    fn name(&self) -> &'static str {
        "ode"
    }

    fn primal(&mut self) -> f64 {
        primal(&self.input.x, self.input.s)[self.last()]
    }

    fn companion(&mut self) -> f64 {
        let mut seed = vec![0.0; self.input.x.len()];
        seed[self.last()] = 1.0;
        self.gradient.fill(0.0);
        primal_vjp(&self.input.x, &mut self.gradient, self.input.s, seed)[self.last()]
    }

    fn by_hand(&mut self) -> f64 {
        by_hand(&self.input.x, &mut self.gradient, self.input.s)
    }

    fn derivative(&self) -> Vec<f64> {
        self.gradient.clone()
    }
}
