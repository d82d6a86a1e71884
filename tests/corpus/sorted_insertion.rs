//! A list that is kept in order: where a number belongs is looked up, equal neighbours are merged.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn sorted_insertion(x: &[f64], k: f64) -> f64 {
    let mut sorted: Vec<f64> = Vec::new();
    for &v in x {
        let at = sorted.partition_point(|s| *s < v * k);
        sorted.insert(at, v * k);
    }
    let near = sorted.binary_search_by(|p| p.total_cmp(&k)).unwrap_or_else(|at| at).min(sorted.len() - 1);
    let closest = sorted[near];
    let steps = if sorted.is_sorted() { 1.0 } else { 2.0 };
    sorted.dedup_by(|a, b| *a - *b < 0.3);
    let mut rows: Vec<[f64; 2]> = x.iter().map(|v| [*v, v * k]).collect();
    rows.dedup_by_key(|row| (row[0] * 2.0).floor() as i64);
    sorted.iter().enumerate().map(|(i, v)| v * (i + 1) as f64).sum::<f64>() * closest
        + steps * rows.iter().map(|row| row[0] * row[1]).sum::<f64>()
}

pub fn check() {
    check_flat(
        |v| sorted_insertion(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = sorted_insertion_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 0.55, 1.2, 1.3, -0.8, 0.3, 1.7], &[1.4, 0.6, 0.9, 0.75]],
    );
}
