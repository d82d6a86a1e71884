//! Simpson's rule over tabulated values: chains over odd and even indices by `skip`, `step_by` and `take`.
#![allow(clippy::manual_is_multiple_of)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn simpson_rule(values: &[f64], width: f64) -> f64 {
    let n = values.len() - 1;
    assert!(n % 2 == 0, "an even number of intervals");
    let odd: f64 = values.iter().skip(1).step_by(2).map(|v| v.sin()).sum();
    let even: f64 = (2..n).step_by(2).map(|i| values[i].sin()).sum();
    let ends = [values[0], values[n]].map(f64::sin);
    width / n as f64 / 3.0 * (ends.iter().sum::<f64>() + 4.0 * odd + 2.0 * even)
}

pub fn check() {
    check_flat(
        |v| simpson_rule(&v[1..], v[0]),
        |v, d| {
            let (value, d_width) = simpson_rule_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_width;
            value
        },
        &[&[0.8, 0.1, 0.5, 1.2, 2.0, 1.0], &[1.5, 0.3, 0.5, 2.0]],
    );
}
