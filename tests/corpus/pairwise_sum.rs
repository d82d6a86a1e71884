//! Pairwise summation by recursion on halves, and a recursion on the rest of a slice.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn horner(coefficients: &[f64], x: f64) -> f64 {
    match coefficients.split_first() {
        Some((first, rest)) => first + x * horner(rest, x),
        None => 0.0,
    }
}

#[differentiate(reverse)]
pub fn pairwise_sum(terms: &[f64]) -> f64 {
    if terms.len() <= 2 {
        return terms.iter().map(|t| t * t).sum::<f64>() + horner(terms, 0.5);
    }
    let (left, right) = terms.split_at(terms.len() / 2);
    pairwise_sum(left) * (1.0 + 0.1 * right[0]) + pairwise_sum(right)
}

pub fn check() {
    check_flat(pairwise_sum, pairwise_sum_grad, &[&[0.5, -1.5, 2.0, 0.7, 1.1], &[3.0, 0.2, 0.4], &[0.7], &[]]);
    check_flat(
        |v| horner(&v[1..], v[0]),
        |v, d| {
            let (value, d_x) = horner_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_x;
            value
        },
        &[&[0.7, 1.0, 2.0, -0.5], &[0.3]],
    );
}
