//! The logarithm of a sum of exponentials, shifted by the maximum so that none overflows.

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_vec};

#[differentiate(forward, reverse)]
fn log_sum_exp(x: &[f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    max + x.iter().map(|x| (x - max).exp()).sum::<f64>().ln()
}

/// The shift by the maximum changes nothing, so that its derivative is zero.
#[inline(never)]
fn log_sum_exp_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for (x, d_x) in x.iter().zip(d_x.iter_mut()) {
        *d_x = (x - max).exp();
        sum += *d_x;
    }
    let scale = sum.recip();
    for d_x in d_x {
        *d_x *= scale;
    }
    max + sum.ln()
}

pub(crate) struct LogSumExp {
    x: Vec<f64>,
    d_x: Vec<f64>,
}

impl LogSumExp {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let n = 1000;
        Self { x: random_vec(rng, n, -5.0..5.0), d_x: vec![0.0; n] }
    }
}

impl Kernel for LogSumExp {
    fn name(&self) -> &'static str {
        "log-sum-exp"
    }

    fn primal(&self) -> f64 {
        log_sum_exp(&self.x)
    }

    fn companion(&mut self) -> f64 {
        log_sum_exp_grad(&self.x, &mut self.d_x)
    }

    fn by_hand(&mut self) -> f64 {
        log_sum_exp_by_hand(&self.x, &mut self.d_x)
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = log_sum_exp_jvp(&self.x, &self.x);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let mut h_x = self.x.clone();
        Box::new(move || log_sum_exp_hvp(&self.x, &self.x, &mut self.d_x, &mut h_x))
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.x]
    }

    fn gradient(&self) -> Vec<f64> {
        self.d_x.clone()
    }
}
