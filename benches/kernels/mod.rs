//! Functions with loops, each in three versions: as one writes it, its generated companion, and its gradient by a careful hand.
//!
//! A gradient by hand does what a careful programmer would: it fuses the sweeps where it can, uses what is known of the function,
//! keeps what it needs in the shadows or on the stack, and allocates only where the size of a history is unknown.

mod bodies;
mod dot;
mod horner;
mod layer;
mod least_squares;
mod log_sum_exp;
mod logistic;
mod lotka_volterra;
mod matrix_product;
mod rosenbrock;
mod stencil;
mod sum_of_squares;

use std::ops::Range;

use fastrand::Rng;

/// A function at a point, with room for its gradient.
#[allow(dead_code, reason = "the benchmarks measure what the tests look into")]
pub(crate) trait Kernel {
    /// What the function is called.
    fn name(&self) -> &'static str;

    /// The value, by the function itself.
    fn primal(&self) -> f64;

    /// The value and the gradient, by the generated companion.
    fn companion(&mut self) -> f64;

    /// The value and the gradient, by hand.
    fn by_hand(&mut self) -> f64;

    /// The derivative forwards, along the inputs themselves or a one.
    fn forwards(&self) -> f64;

    /// What computes the value, the gradient, and the product of the Hessian with these.
    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_>;

    /// The inputs that the gradient is taken by.
    fn inputs(&mut self) -> Vec<&mut [f64]>;

    /// The gradient that `companion` or `by_hand` has left, in the order of the inputs.
    fn gradient(&self) -> Vec<f64>;
}

/// Every kernel, from the simplest to the most involved.
pub(crate) fn all() -> [Box<dyn Kernel>; 12] {
    let mut rng = Rng::with_seed(1);
    [
        Box::new(dot::Dot::new(&mut rng)),
        Box::new(sum_of_squares::SumOfSquares::new(&mut rng)),
        Box::new(horner::Horner::new(&mut rng)),
        Box::new(rosenbrock::Rosenbrock::new(&mut rng)),
        Box::new(log_sum_exp::LogSumExp::new(&mut rng)),
        Box::new(least_squares::LeastSquares::new(&mut rng)),
        Box::new(logistic::Logistic::new(&mut rng)),
        Box::new(layer::Layer::new(&mut rng)),
        Box::new(matrix_product::MatrixProduct::new(&mut rng)),
        Box::new(bodies::Bodies::new(&mut rng)),
        Box::new(lotka_volterra::LotkaVolterra::new()),
        Box::new(stencil::Stencil::new(&mut rng)),
    ]
}

fn random(rng: &mut Rng, range: Range<f64>) -> f64 {
    range.start + (range.end - range.start) * rng.f64()
}

fn random_vec(rng: &mut Rng, len: usize, range: Range<f64>) -> Vec<f64> {
    (0..len).map(|_| random(rng, range.clone())).collect()
}

fn random_rows<const N: usize>(rng: &mut Rng, rows: usize, range: Range<f64>) -> Vec<[f64; N]> {
    (0..rows).map(|_| std::array::from_fn(|_| random(rng, range.clone()))).collect()
}
