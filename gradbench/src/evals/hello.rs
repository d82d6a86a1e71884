//! The square of a number and its derivative, to see that a tool and GradBench understand each other.

use autodiff_runtime::differentiate;

use crate::function::{Function, evaluate};

#[differentiate(reverse)]
fn square(x: f64) -> f64 {
    x * x
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function { name: "square", evaluate: |input| evaluate(input, |&x| square(x), |_, value| value) },
    Function { name: "double", evaluate: |input| evaluate(input, |&x| square_grad(x), |_, (_, d_x)| d_x) },
];
