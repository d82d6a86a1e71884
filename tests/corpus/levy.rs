//! Levy's function: a closure used in three places, elements by index and a chain over all but the last.

use std::f64::consts::PI;

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn levy(param: &[f64]) -> f64 {
    let plen = param.len();
    assert!(plen >= 2);

    let w = |x: f64| 1.0 + (x - 1.0) / 4.0;

    (PI * w(param[0])).sin().powi(2)
        + param
            .iter()
            .take(plen - 1)
            .map(|x| {
                let wi = w(*x);
                (wi - 1.0).powi(2) * (1.0 + 10.0 * (PI * wi + 1.0).sin().powi(2))
            })
            .sum::<f64>()
        + (w(param[plen - 1]) - 1.0).powi(2) * (1.0 + (2.0 * PI * w(param[plen - 1])).sin().powi(2))
}

pub fn check() {
    check_flat(levy, levy_grad, &[&[0.3, -1.2, 2.4, 5.1], &[-3.0, 0.6]]);
}
