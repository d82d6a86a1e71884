//! The squared distance of a product of two matrices from a third, by both factors.

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_rows};

const N: usize = 24;

#[differentiate(forward, reverse, wrt(a, b))]
fn distance(a: &[[f64; N]], b: &[[f64; N]], c: &[[f64; N]]) -> f64 {
    let mut sum = 0.0;
    for (a_row, c_row) in a.iter().zip(c) {
        let mut product = [0.0; N];
        for (a_entry, b_row) in a_row.iter().zip(b) {
            for j in 0..N {
                product[j] += a_entry * b_row[j];
            }
        }
        for j in 0..N {
            sum += (product[j] - c_row[j]).powi(2);
        }
    }
    sum
}

/// The second factor is transposed once, so that every loop over it runs along its rows.
#[inline(never)]
fn distance_by_hand(a: &[[f64; N]], d_a: &mut [[f64; N]], b: &[[f64; N]], d_b: &mut [[f64; N]], c: &[[f64; N]]) -> f64 {
    let mut b_transposed = [[0.0; N]; N];
    for (k, b_row) in b.iter().enumerate() {
        for (j, b) in b_row.iter().enumerate() {
            b_transposed[j][k] = *b;
        }
    }
    d_b.fill([0.0; N]);
    let mut sum = 0.0;
    for ((a_row, d_a_row), c_row) in a.iter().zip(d_a).zip(c) {
        let mut residual = c_row.map(|c| -c);
        for (a, b_row) in a_row.iter().zip(b) {
            add_multiple(&mut residual, *a, b_row);
        }
        for residual in &mut residual {
            sum += *residual * *residual;
            *residual *= 2.0;
        }
        for (a, d_b_row) in a_row.iter().zip(&mut *d_b) {
            add_multiple(d_b_row, *a, &residual);
        }
        let mut d = [0.0; N];
        for (residual, b_column) in residual.iter().zip(&b_transposed) {
            add_multiple(&mut d, *residual, b_column);
        }
        *d_a_row = d;
    }
    sum
}

fn add_multiple(sum: &mut [f64; N], factor: f64, row: &[f64; N]) {
    for (sum, entry) in sum.iter_mut().zip(row) {
        *sum += factor * entry;
    }
}

pub(crate) struct MatrixProduct {
    a: Vec<[f64; N]>,
    d_a: Vec<[f64; N]>,
    b: Vec<[f64; N]>,
    d_b: Vec<[f64; N]>,
    c: Vec<[f64; N]>,
}

impl MatrixProduct {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        Self {
            a: random_rows(rng, N, -1.0..1.0),
            d_a: vec![[0.0; N]; N],
            b: random_rows(rng, N, -1.0..1.0),
            d_b: vec![[0.0; N]; N],
            c: random_rows(rng, N, -1.0..1.0),
        }
    }
}

impl Kernel for MatrixProduct {
    fn name(&self) -> &'static str {
        "matrix product"
    }

    fn primal(&self) -> f64 {
        distance(&self.a, &self.b, &self.c)
    }

    fn companion(&mut self) -> f64 {
        distance_grad(&self.a, &mut self.d_a, &self.b, &mut self.d_b, &self.c)
    }

    fn by_hand(&mut self) -> f64 {
        distance_by_hand(&self.a, &mut self.d_a, &self.b, &mut self.d_b, &self.c)
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = distance_jvp(&self.a, &self.b, &self.b, &self.a, &self.c);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let (mut h_a, mut h_b) = (self.a.clone(), self.b.clone());
        Box::new(move || {
            distance_hvp(&self.a, &self.b, &mut self.d_a, &mut h_a, &self.b, &self.a, &mut self.d_b, &mut h_b, &self.c)
        })
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![self.a.as_flattened_mut(), self.b.as_flattened_mut()]
    }

    fn gradient(&self) -> Vec<f64> {
        [self.d_a.as_flattened(), self.d_b.as_flattened()].concat()
    }
}
