//! Fitting a mixture of Gaussians: the logarithm of the likelihood of points, with a prior.

use std::f64::consts::{LN_2, PI};

use autodiff_runtime::differentiate;
use serde::{Deserialize, Serialize};

use crate::Matrix;
use crate::function::{Function, evaluate};

/// The prior of Wishart.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Wishart {
    /// The inverse of its scale.
    pub gamma: f64,
    /// Its degrees of freedom beyond `d + 1`.
    pub m: u32,
}

#[derive(Deserialize)]
struct Message {
    d: usize,
    k: usize,
    n: usize,
    alpha: Vec<f64>,
    mu: Matrix,
    q: Matrix,
    l: Matrix,
    x: Matrix,
    #[serde(flatten)]
    wishart: Wishart,
}

/// Points, and the mixture that they are taken to be of.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Message")]
pub struct Input {
    /// The number of dimensions.
    pub d: usize,
    /// The logarithms of the weights of the `k` components, up to a constant.
    pub alpha: Vec<f64>,
    /// The means, `k` by `d`.
    pub mu: Vec<f64>,
    /// The logarithms of the diagonals of the factors of the inverse covariances, `k` by `d`.
    pub q: Vec<f64>,
    /// The factors below the diagonal by columns, `k` by `d (d - 1) / 2`.
    pub l: Vec<f64>,
    /// The points, `n` by `d`.
    pub x: Vec<f64>,
    /// The prior.
    pub wishart: Wishart,
}

impl TryFrom<Message> for Input {
    type Error = String;

    fn try_from(message: Message) -> Result<Self, String> {
        let Message { d, k, n, alpha, mu, q, l, x, wishart } = message;
        if alpha.len() != k {
            return Err(format!("`alpha` has {} elements, and `k` is {k}", alpha.len()));
        }
        mu.expect("mu", k, d)?;
        q.expect("q", k, d)?;
        l.expect("l", k, d * d.saturating_sub(1) / 2)?;
        x.expect("x", n, d)?;
        Ok(Self { d, alpha, mu: mu.elements, q: q.elements, l: l.elements, x: x.elements, wishart })
    }
}

/// The logarithm of the likelihood of the points `x` in `d` dimensions, and of the prior. [`Input`] says what the parameters are.
#[differentiate(reverse, wrt(alpha, mu, q, l))]
pub fn objective(alpha: &[f64], mu: &[f64], q: &[f64], l: &[f64], x: &[f64], d: usize, wishart: Wishart) -> f64 {
    let (k, n) = (alpha.len(), x.len() / d);
    let below = d * (d - 1) / 2;
    let diagonals: Vec<f64> = q.iter().map(|q| q.exp()).collect();
    let sums: Vec<f64> = q.chunks_exact(d).map(|q| q.iter().sum()).collect();

    let mut centred = vec![0.0; d];
    let mut scaled = vec![0.0; d];
    let mut terms = vec![0.0; k];
    let mut likelihood = 0.0;
    for x in x.chunks_exact(d) {
        for j in 0..k {
            for i in 0..d {
                centred[i] = x[i] - mu[j * d + i];
            }
            triangular_product(&diagonals[j * d..][..d], &l[j * below..][..below], &centred, &mut scaled);
            terms[j] = alpha[j] + sums[j] - 0.5 * squared_norm(&scaled);
        }
        likelihood += log_sum_exp(&terms);
    }

    let constant = -0.5 * (n * d) as f64 * (2.0 * PI).ln();
    constant + likelihood - n as f64 * log_sum_exp(alpha) + log_prior(&diagonals, &sums, l, d, wishart)
}

/// The product of a lower triangular matrix, given by its diagonal and by the columns below, with `x`.
#[differentiate(reverse)]
fn triangular_product(diagonal: &[f64], below: &[f64], x: &[f64], product: &mut [f64]) {
    let d = x.len();
    for i in 0..d {
        product[i] = diagonal[i] * x[i];
    }
    let mut start = 0;
    for i in 0..d {
        for (product, l) in product[i + 1..].iter_mut().zip(&below[start..]) {
            *product += l * x[i];
        }
        start += d - i - 1;
    }
}

#[differentiate(reverse)]
fn squared_norm(x: &[f64]) -> f64 {
    x.iter().map(|x| x * x).sum()
}

#[differentiate(reverse)]
fn log_sum_exp(x: &[f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    max + x.iter().map(|x| (x - max).exp()).sum::<f64>().ln()
}

/// The logarithm of the prior of Wishart.
#[differentiate(reverse, wrt(diagonals, sums, l))]
fn log_prior(diagonals: &[f64], sums: &[f64], l: &[f64], d: usize, wishart: Wishart) -> f64 {
    let Wishart { gamma, m } = wishart;
    let freedom = (d + 1) as f64 + f64::from(m);
    let constant = freedom * d as f64 * (gamma.ln() - 0.5 * LN_2) - multivariate_ln_gamma(0.5 * freedom, d);
    let frobenius = squared_norm(diagonals) + squared_norm(l);
    sums.len() as f64 * constant - 0.5 * gamma * gamma * frobenius + f64::from(m) * sums.iter().sum::<f64>()
}

/// The logarithm of the multivariate gamma function of `p` dimensions.
fn multivariate_ln_gamma(a: f64, p: usize) -> f64 {
    let factors = (p * p.saturating_sub(1)) as f64 / 4.0;
    factors * PI.ln() + (0..p).map(|j| libm::lgamma(a - 0.5 * j as f64)).sum::<f64>()
}

/// The gradient of [`objective`].
#[derive(Clone, Debug, Serialize)]
pub struct Gradient {
    /// By the weights.
    pub alpha: Vec<f64>,
    /// By the means.
    pub mu: Matrix,
    /// By the diagonals.
    pub q: Matrix,
    /// By the elements below the diagonals.
    pub l: Matrix,
}

fn value(input: &Input) -> f64 {
    let Input { d, alpha, mu, q, l, x, wishart } = input;
    objective(alpha, mu, q, l, x, *d, *wishart)
}

/// The gradient of [`objective`].
pub fn gradient(input: &Input) -> Gradient {
    let Input { d, alpha, mu, q, l, x, wishart } = input;
    let mut d_alpha = vec![0.0; alpha.len()];
    let [mut d_mu, mut d_q, mut d_l] = [mu, q, l].map(|parameters| vec![0.0; parameters.len()]);
    objective_grad(alpha, &mut d_alpha, mu, &mut d_mu, q, &mut d_q, l, &mut d_l, x, *d, *wishart);
    let k = alpha.len();
    let [mu, q, l] =
        [(*d, d_mu), (*d, d_q), (d * (d - 1) / 2, d_l)].map(|(columns, rows)| Matrix::new(k, columns, rows));
    Gradient { alpha: d_alpha, mu, q, l }
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function { name: "objective", evaluate: |input| evaluate(input, value, |_, value| value) },
    Function { name: "jacobian", evaluate: |input| evaluate(input, gradient, |_, gradient| gradient) },
];
