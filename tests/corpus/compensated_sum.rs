//! Kahan's summation, whose correction has no derivative, and a running best in an `Option`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn compensated_sum(terms: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut lost = 0.0;
    let mut largest: Option<f64> = None;
    for &term in terms.iter() {
        let y = term * term - lost;
        let t = sum + y;
        lost = (t - sum) - y;
        sum = t;
        match largest {
            Some(l) if l >= term => {}
            _ => largest = Some(term),
        }
    }
    match largest {
        Some(l) => sum * l,
        None => sum,
    }
}

pub fn check() {
    check_flat(compensated_sum, compensated_sum_grad, &[&[0.5, 1.5, -2.0, 0.7], &[3.0], &[]]);
}
