use autodiff_runtime::differentiate;
use std::collections::{BTreeSet, VecDeque};

#[differentiate(reverse)]
fn product(x: &[f64]) -> f64 {
    let (values, squares): (Vec<f64>, Vec<f64>) = x.iter().map(|x| (*x, x * x)).collect();
    let queue: VecDeque<f64> = x.iter().map(|x| x * x).collect();
    let kinds = x.iter().map(|x| *x as i64).collect::<BTreeSet<_>>();
    values[0] * squares[1] * queue[0] * kinds.len() as f64
}

fn main() {
    product_grad(&[3.0], &mut [0.0]);
}
