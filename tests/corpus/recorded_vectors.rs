//! A vector of one arm goes into the record of the branch, beside what is computed of its elements.
#![allow(clippy::vec_init_then_push)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

fn weight(n: usize) -> f64 {
    1.0 / (n as f64 + 1.0)
}

#[differentiate(reverse)]
fn chosen_element(x: &[f64], k: f64) -> f64 {
    if k < 0.5 {
        return x[0] * k;
    }
    let first = x[x.len() - 1] / 2.5;
    let mut held = Vec::new();
    held.push(first);
    held.push(k);
    (0.37 * (weight(x.len()).atan() + held[x.len() % held.len()])).sin()
}

pub fn check() {
    check_flat(
        |v| chosen_element(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = chosen_element_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4], &[0.8, 0.2, 0.4]],
    );
}
