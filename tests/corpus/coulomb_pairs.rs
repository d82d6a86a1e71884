//! The energy of all pairs of charges: `flat_map` over ranges with `move` closures.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn coulomb_pairs(charges: &[f64], positions: &[f64]) -> f64 {
    let n = charges.len();
    (0..n).flat_map(|i| (i + 1..n).map(move |j| charges[i] * charges[j] / (positions[i] - positions[j]).abs())).sum()
}

pub fn check() {
    check_flat(
        |v| {
            let (charges, positions) = v.split_at(v.len() / 2);
            coulomb_pairs(charges, positions)
        },
        |v, d| {
            let (charges, positions) = v.split_at(v.len() / 2);
            let (d_charges, d_positions) = d.split_at_mut(v.len() / 2);
            coulomb_pairs_grad(charges, d_charges, positions, d_positions)
        },
        &[&[1.0, -2.0, 0.5, 0.3, 1.8, 4.0], &[1.0, 0.7], &[]],
    );
}
