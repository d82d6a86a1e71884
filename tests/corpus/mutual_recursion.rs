//! A series whose terms alternate between two functions that call each other.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn cosine_terms(x: f64, term: f64, k: i32) -> f64 {
    if k > 12 { term } else { term + sine_terms(x, -term * x / (k + 1) as f64, k + 1) }
}

#[differentiate(reverse)]
fn sine_terms(x: f64, term: f64, k: i32) -> f64 {
    2.0 * term + cosine_terms(x, term * x / (k + 1) as f64, k + 1)
}

/// A truncated cos(x) - 2 sin(x).
#[differentiate(reverse)]
pub fn mutual_recursion(x: f64) -> f64 {
    cosine_terms(x, 1.0, 0)
}

pub fn check() {
    check_gradient(|[x]| mutual_recursion(x), |[x]| mutual_recursion_grad(x), &[[0.3], [-1.2], [2.0]]);
}
