//! `match` on ranges of an integer, with alternatives and a binding.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The yearly premium of a policy by the age of the insured.
#[differentiate(reverse)]
pub fn match_ranges(sum: f64, risk: f64, age: u32) -> f64 {
    let base = match age {
        0 | 1 => sum * 0.01,
        2..18 => sum * 0.002 + risk,
        k @ 18..=24 => sum * 0.004 * (1.0 + (25 - k) as f64 * risk),
        25 | 30 | 35 | 40 => sum * 0.003,
        k @ (26..=64 | 70) => sum * (0.003 + risk * (k as f64 - 25.0).powi(2)),
        65.. => sum * 0.05 * (1.0 + risk).ln(),
    };
    base + 12.0
}

pub fn check() {
    for age in [0, 1, 9, 20, 30, 50, 70, 80] {
        check_gradient(
            |[s, r]| match_ranges(s, r, age),
            |[s, r]| match_ranges_grad(s, r, age),
            &[[1000.0, 0.03]],
        );
    }
}
