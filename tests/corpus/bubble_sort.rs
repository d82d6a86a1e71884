//! Bubble sort by hand: neighbours change places within nested loops, until none does.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn bubble_sort(values: &[f64], weights: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    let mut swapped = true;
    let mut end = sorted.len();
    while swapped && end > 1 {
        swapped = false;
        for i in 1..end {
            if sorted[i - 1] > sorted[i] {
                sorted.swap(i - 1, i);
                swapped = true;
            }
        }
        end -= 1;
    }
    sorted.iter().zip(weights).map(|(s, w)| s * w).sum()
}

pub fn check() {
    check_flat(
        |v| {
            let (values, weights) = v.split_at(v.len() / 2);
            bubble_sort(values, weights)
        },
        |v, d| {
            let (values, weights) = v.split_at(v.len() / 2);
            let (d_values, d_weights) = d.split_at_mut(v.len() / 2);
            bubble_sort_grad(values, d_values, weights, d_weights)
        },
        &[&[0.5, 1.5, -2.0, 0.7, 1.0, 2.0, 4.0, 8.0], &[3.0, 2.0, 1.0, 0.1, 0.2, 0.3], &[1.0, 2.0, 0.5, 0.7], &[]],
    );
}
