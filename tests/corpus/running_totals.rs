//! The sum of squared running totals, by `scan`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn running_totals(changes: &[f64], start: f64) -> f64 {
    changes
        .iter()
        .scan(start, |total, change| {
            *total += change;
            Some(*total)
        })
        .map(|total| total * total)
        .sum()
}

pub fn check() {
    check_flat(
        |v| running_totals(&v[1..], v[0]),
        |v, d| {
            let (value, d_start) = running_totals_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_start;
            value
        },
        &[&[0.5, 1.0, -0.3, 0.8], &[2.0]],
    );
}
