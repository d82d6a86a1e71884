//! `std::iter::repeat` with `take`: compounding as a product and as a fold.
#![allow(clippy::manual_repeat_n)]

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn repeated_compounding(rate: f64, deposit: f64, years: usize) -> f64 {
    let growth: f64 = std::iter::repeat(1.0 + rate).take(years).product();
    let saved = std::iter::repeat(deposit).take(years).fold(0.0, |sum, d| (sum + d) * (1.0 + rate));
    growth.ln() + saved
}

pub fn check() {
    for years in [1, 6] {
        check_gradient(
            |[r, d]| repeated_compounding(r, d, years),
            |[r, d]| repeated_compounding_grad(r, d, years),
            &[[0.05, 100.0], [-0.2, 3.0]],
        );
    }
}
