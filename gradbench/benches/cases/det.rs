//! The determinant by expansion by minors, by hand.

use autodiff_gradbench::evals::det::{Input, primal, primal_grad};
use fastrand::Rng;

use super::{Case, random_vec};

/// The minor, whose cotangent is known before it is computed: the gradient is taken on the way.
fn by_hand(a: &[f64], d_a: &mut [f64], ell: usize, columns: u64, seed: f64) -> f64 {
    if a.is_empty() {
        return 1.0;
    }
    let ((row, rest), (d_row, d_rest)) = (a.split_at(ell), d_a.split_at_mut(ell));
    let (mut determinant, mut sign) = (0.0, 1.0);
    for (j, (element, d_element)) in row.iter().zip(d_row).enumerate() {
        if columns & (1 << j) != 0 {
            let factor = sign * element;
            let minor = by_hand(rest, d_rest, ell, columns & !(1 << j), seed * factor);
            determinant += factor * minor;
            *d_element += seed * sign * minor;
            sign = -sign;
        }
    }
    determinant
}

pub(crate) struct Det {
    input: Input,
    gradient: Vec<f64>,
}

impl Det {
    pub(crate) fn new(rng: &mut Rng, ell: usize) -> Self {
        Self { input: Input { a: random_vec(rng, ell * ell, 0.0..1.0), ell }, gradient: vec![0.0; ell * ell] }
    }
}

impl Case for Det {
    fn name(&self) -> &'static str {
        "det"
    }

    fn primal(&mut self) -> f64 {
        primal(&self.input.a, self.input.ell)
    }

    fn companion(&mut self) -> f64 {
        primal_grad(&self.input.a, &mut self.gradient, self.input.ell)
    }

    fn by_hand(&mut self) -> f64 {
        self.gradient.fill(0.0);
        by_hand(&self.input.a, &mut self.gradient, self.input.ell, u64::MAX, 1.0)
    }

    fn derivative(&self) -> Vec<f64> {
        self.gradient.clone()
    }
}
