//! `match` on tuples of an integer and a flag, with wildcards, alternatives and guards.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// An element of the rotation matrix about an axis, or of its inverse.
#[differentiate(reverse)]
pub fn match_pairs(angle: f64, row: usize, column: usize, inverse: bool) -> f64 {
    let (sine, cosine) = if inverse { (-angle).sin_cos() } else { angle.sin_cos() };
    match (row, column) {
        (0, 0) | (1, 1) => cosine,
        (0, 1) => -sine,
        (1, 0) => sine,
        (2, 2) => 1.0,
        (i, j) if i == j => unreachable!("row {i} is none of three"),
        (_, _) => 0.0,
    }
}

/// A price in one of several currencies, gross or net.
#[differentiate(reverse)]
fn price(amount: f64, rate: f64, currency: u8, gross: bool) -> f64 {
    match (currency, gross) {
        (0, false) => amount,
        (0, true) => 1.19 * amount,
        (1 | 2, true) if rate > 2.0 => amount * rate * 1.25,
        (1..=3, _) => amount * rate,
        (_, flag) => if flag { amount + rate } else { amount - rate },
    }
}

pub fn check() {
    for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 0)] {
        for inverse in [false, true] {
            check_gradient(
                |[a]| match_pairs(a, row, column, inverse),
                |[a]| match_pairs_grad(a, row, column, inverse),
                &[[0.7], [-2.0]],
            );
        }
    }
    for currency in [0, 1, 3, 4] {
        for gross in [false, true] {
            check_gradient(
                |[a, r]| price(a, r, currency, gross),
                |[a, r]| price_grad(a, r, currency, gross),
                &[[10.0, 1.1], [3.0, 2.5]],
            );
        }
    }
}
