//! Running products taken while they are large, after those that are skipped while they are negative.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn geometric_tail(factors: &[f64], floor: f64) -> f64 {
    let mut seen = 0;
    let tail: f64 = factors
        .iter()
        .skip_while(|f| **f < 0.0)
        .inspect(|_| seen += 1)
        .scan(1.0, |product, f| {
            *product *= f;
            Some(*product)
        })
        .take_while(|p| p.abs() > 0.1)
        .map(|p| p * p + floor)
        .sum();
    tail * seen as f64
}

pub fn check() {
    check_flat(
        |v| geometric_tail(&v[1..], v[0]),
        |v, d| {
            let (value, d_floor) = geometric_tail_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_floor;
            value
        },
        &[&[1.7, -0.5, 1.5, -0.8, 0.4, 0.1, 3.0], &[-0.7, 0.5, 1.5], &[0.3, -1.0], &[0.3]],
    );
}
