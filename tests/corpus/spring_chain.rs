//! The energy of a chain of springs between two walls: windows, first and last element.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn spring_chain(positions: &[f64], stiffness: &[f64], rest: f64) -> f64 {
    let inner: f64 = positions
        .windows(2)
        .zip(stiffness)
        .map(|(pair, k)| {
            let stretch = pair[1] - pair[0] - rest;
            0.5 * k * stretch * stretch
        })
        .sum();
    let left = *positions.first().unwrap();
    let right = positions.last().unwrap();
    inner + left.powi(2) + (10.0 - right).powi(2)
}

pub fn check() {
    check_flat(
        |v| spring_chain(&v[1..5], &v[5..], v[0]),
        |v, d| {
            let (d_positions, d_stiffness) = d[1..].split_at_mut(4);
            let (value, d_rest) = spring_chain_grad(&v[1..5], d_positions, &v[5..], d_stiffness, v[0]);
            d[0] = d_rest;
            value
        },
        &[&[1.5, 0.5, 2.2, 4.1, 7.0, 2.0, 3.0, 0.7]],
    );
}
