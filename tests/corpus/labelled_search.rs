//! Nested `while` loops with labels: the inner one goes on with the outer one, or leaves both.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn labelled_search(heights: &[f64], threshold: f64) -> f64 {
    let n = heights.len();
    let mut score = 0.0;
    let mut i = 0;
    'outer: while i < n {
        let mut j = i + 1;
        let mut product = heights[i];
        while j < n {
            if heights[j] < 0.0 {
                i = j + 1;
                score -= 0.1 * product;
                continue 'outer;
            }
            product *= heights[j];
            if product > threshold {
                score += product - threshold;
                break 'outer;
            }
            j += 1;
        }
        score += product;
        i += 1;
    }
    score
}

pub fn check() {
    check_flat(
        |v| labelled_search(&v[1..], v[0]),
        |v, d| {
            let (value, d_threshold) = labelled_search_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_threshold;
            value
        },
        &[&[3.0, 0.5, 1.2, -1.0, 0.8, 1.5, 0.9], &[3.0, 0.5, -1.2, 2.0, 1.8, 1.5], &[3.0, 0.2], &[1.0]],
    );
}
