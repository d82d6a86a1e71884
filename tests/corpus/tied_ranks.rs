//! Scores weighted by their rank within groups: which of equal keys comes first is as the sort has it, unstable as it is.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn tied_ranks(scores: &[f64], groups: &[u32]) -> f64 {
    let mut ranked: Vec<(u32, f64)> = groups.iter().copied().zip(scores.iter().copied()).collect();
    ranked.sort_unstable_by_key(|(group, _)| *group);
    ranked.iter().enumerate().map(|(rank, (_, score))| score * score / (rank + 1) as f64).sum()
}

pub fn check() {
    for count in [3, 40, 150] {
        let scores: Vec<f64> = (0..count).map(|i| 1.0 + (i as f64 * 0.7).sin()).collect();
        let groups: Vec<u32> = (0..count).map(|i| (i * 7 % 5) as u32).collect();
        let function = |scores: &[f64]| tied_ranks(scores, &groups);
        check_flat(function, |scores, gradient| tied_ranks_grad(scores, gradient, &groups), &[&scores]);
    }
}
