//! Fitting a mixture of Gaussians, by hand.

use std::f64::consts::{LN_2, PI};

use autodiff_gradbench::evals::gmm::{Input, Wishart, objective, objective_grad};
use fastrand::Rng;

use super::{Case, random_vec};

struct Gradient {
    alpha: Vec<f64>,
    mu: Vec<f64>,
    q: Vec<f64>,
    l: Vec<f64>,
}

/// One pass over the points: the weights of the components are known once a point's likelihood is, and with them its contribution
/// to the gradient.
fn by_hand(input: &Input, gradient: &mut Gradient) -> f64 {
    let Input { d, alpha, mu, q, l, x, wishart } = input;
    let (d, k, n) = (*d, alpha.len(), x.len() / d);
    let below = d * (d - 1) / 2;
    let diagonals: Vec<f64> = q.iter().map(|q| q.exp()).collect();
    let sums: Vec<f64> = q.chunks_exact(d).map(|q| q.iter().sum()).collect();

    let Gradient { alpha: d_alpha, mu: d_mu, q: d_q, l: d_l } = gradient;
    [&mut *d_alpha, d_mu, d_q, d_l].into_iter().for_each(|gradient| gradient.fill(0.0));
    let (mut centred, mut scaled, mut terms) = (vec![0.0; k * d], vec![0.0; k * d], vec![0.0; k]);
    let mut likelihood = 0.0;
    for x in x.chunks_exact(d) {
        for j in 0..k {
            let (centred, scaled) = (&mut centred[j * d..][..d], &mut scaled[j * d..][..d]);
            let (mu, diagonal, mut column) = (&mu[j * d..][..d], &diagonals[j * d..][..d], &l[j * below..][..below]);
            for i in 0..d {
                centred[i] = x[i] - mu[i];
                scaled[i] = diagonal[i] * centred[i];
            }
            for i in 0..d {
                let rest = &mut scaled[i + 1..];
                let (now, next) = column.split_at(rest.len());
                rest.iter_mut().zip(now).for_each(|(scaled, l)| *scaled += l * centred[i]);
                column = next;
            }
            terms[j] = alpha[j] + sums[j] - 0.5 * scaled.iter().map(|x| x * x).sum::<f64>();
        }
        likelihood += softmax(&mut terms);
        for j in 0..k {
            let weight = terms[j];
            d_alpha[j] += weight;
            let (centred, scaled) = (&centred[j * d..][..d], &mut scaled[j * d..][..d]);
            scaled.iter_mut().for_each(|scaled| *scaled *= -weight);
            let (diagonal, mut column) = (&diagonals[j * d..][..d], &l[j * below..][..below]);
            let (d_mu, d_diagonal) = (&mut d_mu[j * d..][..d], &mut d_q[j * d..][..d]);
            let mut d_column = &mut d_l[j * below..][..below];
            for i in 0..d {
                d_diagonal[i] += scaled[i] * centred[i];
                let rest = &scaled[i + 1..];
                let (now, next) = column.split_at(rest.len());
                let (d_now, d_next) = d_column.split_at_mut(rest.len());
                d_now.iter_mut().zip(rest).for_each(|(d_l, d_scaled)| *d_l += d_scaled * centred[i]);
                d_mu[i] -= diagonal[i] * scaled[i] + dot(now, rest);
                (column, d_column) = (next, d_next);
            }
        }
    }

    // What goes to the weight of a component goes to each of its `q` as well, through their sum.
    let (gamma, m) = (wishart.gamma, f64::from(wishart.m));
    for (i, (d_q, diagonal)) in d_q.iter_mut().zip(&diagonals).enumerate() {
        *d_q = (*d_q - gamma * gamma * diagonal) * diagonal + d_alpha[i / d] + m;
    }
    d_l.iter_mut().zip(l).for_each(|(d_l, l)| *d_l -= gamma * gamma * l);
    let mut weights = alpha.clone();
    let normaliser = softmax(&mut weights);
    d_alpha.iter_mut().zip(weights).for_each(|(d_alpha, weight)| *d_alpha -= n as f64 * weight);

    let constant = -0.5 * (n * d) as f64 * (2.0 * PI).ln();
    constant + likelihood - n as f64 * normaliser + log_prior(&diagonals, &sums, l, d, *wishart)
}

/// The logarithm of the sum of exponentials of `x`, which becomes its gradient.
fn softmax(x: &mut [f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for x in x.iter_mut() {
        *x = (*x - max).exp();
        sum += *x;
    }
    let scale = sum.recip();
    x.iter_mut().for_each(|x| *x *= scale);
    max + sum.ln()
}

/// In eight sums, so that they go side by side.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; 8];
    let (a, b) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest: f64 = a.remainder().iter().zip(b.remainder()).map(|(a, b)| a * b).sum();
    for (a, b) in a.zip(b) {
        for i in 0..8 {
            sums[i] += a[i] * b[i];
        }
    }
    rest + sums.iter().sum::<f64>()
}

fn log_prior(diagonals: &[f64], sums: &[f64], l: &[f64], d: usize, Wishart { gamma, m }: Wishart) -> f64 {
    let freedom = (d + 1) as f64 + f64::from(m);
    let factors = (d * (d - 1)) as f64 / 4.0;
    let ln_gamma = factors * PI.ln() + (0..d).map(|j| libm::lgamma(0.5 * freedom - 0.5 * j as f64)).sum::<f64>();
    let constant = freedom * d as f64 * (gamma.ln() - 0.5 * LN_2) - ln_gamma;
    let frobenius: f64 = diagonals.iter().chain(l).map(|x| x * x).sum();
    sums.len() as f64 * constant - 0.5 * gamma * gamma * frobenius + f64::from(m) * sums.iter().sum::<f64>()
}

pub(crate) struct Gmm {
    name: &'static str,
    input: Input,
    gradient: Gradient,
}

impl Gmm {
    pub(crate) fn new(name: &'static str, rng: &mut Rng, n: usize, k: usize, d: usize) -> Self {
        let below = d * (d - 1) / 2;
        let input = Input {
            d,
            alpha: random_vec(rng, k, -1.0..1.0),
            mu: random_vec(rng, k * d, -1.0..1.0),
            q: random_vec(rng, k * d, -1.0..1.0),
            l: random_vec(rng, k * below, -1.0..1.0),
            x: random_vec(rng, n * d, -2.0..2.0),
            wishart: Wishart { gamma: 1.2, m: 1 },
        };
        let gradient =
            Gradient { alpha: vec![0.0; k], mu: vec![0.0; k * d], q: vec![0.0; k * d], l: vec![0.0; k * below] };
        Self { name, input, gradient }
    }
}

impl Case for Gmm {
    fn name(&self) -> &'static str {
        self.name
    }

    fn primal(&mut self) -> f64 {
        let Input { d, alpha, mu, q, l, x, wishart } = &self.input;
        objective(alpha, mu, q, l, x, *d, *wishart)
    }

    fn companion(&mut self) -> f64 {
        let Input { d, alpha, mu, q, l, x, wishart } = &self.input;
        let Gradient { alpha: d_alpha, mu: d_mu, q: d_q, l: d_l } = &mut self.gradient;
        objective_grad(alpha, d_alpha, mu, d_mu, q, d_q, l, d_l, x, *d, *wishart)
    }

    fn by_hand(&mut self) -> f64 {
        by_hand(&self.input, &mut self.gradient)
    }

    fn derivative(&self) -> Vec<f64> {
        let Gradient { alpha, mu, q, l } = &self.gradient;
        [&alpha[..], mu, q, l].concat()
    }
}
