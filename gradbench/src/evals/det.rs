//! The determinant of a matrix, by expansion by minors.

use autodiff_runtime::differentiate;
use serde::Deserialize;

use crate::function::{Function, evaluate};

#[derive(Deserialize)]
struct Message {
    #[serde(rename = "A")]
    a: Vec<f64>,
    ell: usize,
}

/// A square matrix.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Message")]
pub struct Input {
    /// Its elements by rows.
    pub a: Vec<f64>,
    /// How many rows and columns it has; not more than 64.
    pub ell: usize,
}

impl TryFrom<Message> for Input {
    type Error = String;

    fn try_from(Message { a, ell }: Message) -> Result<Self, String> {
        if ell > 64 || a.len() != ell * ell {
            return Err(format!("`A` has {} elements, and `ell` is {ell}", a.len()));
        }
        Ok(Self { a, ell })
    }
}

/// The determinant of a matrix of `ell` columns, by rows.
#[differentiate(reverse)]
pub fn primal(a: &[f64], ell: usize) -> f64 {
    minor(a, ell, u64::MAX)
}

/// The determinant of the rows in `a`, of the columns whose bits are set.
#[differentiate(reverse)]
fn minor(a: &[f64], ell: usize, columns: u64) -> f64 {
    if a.is_empty() {
        return 1.0;
    }
    let (row, rest) = a.split_at(ell);
    let (mut determinant, mut sign) = (0.0, 1.0);
    for (j, element) in row.iter().enumerate() {
        if columns & (1 << j) != 0 {
            determinant += sign * element * minor(rest, ell, columns & !(1 << j));
            sign = -sign;
        }
    }
    determinant
}

/// The gradient of [`primal`], by rows.
pub fn gradient(input: &Input) -> Vec<f64> {
    let mut d_a = vec![0.0; input.a.len()];
    primal_grad(&input.a, &mut d_a, input.ell);
    d_a
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function {
        name: "primal",
        evaluate: |input| evaluate(input, |input: &Input| primal(&input.a, input.ell), |_, value| value),
    },
    Function { name: "gradient", evaluate: |input| evaluate(input, gradient, |_, gradient| gradient) },
];
