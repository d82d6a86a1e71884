//! Interpolation on a curve whose knots are constants: the position is searched for, and there are two early returns.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse, wrt(yields, t))]
pub fn yield_curve(tenors: &[f64], yields: &[f64], t: f64) -> f64 {
    let n = tenors.len();
    if t <= tenors[0] {
        return yields[0];
    }
    let Some(upper) = tenors.iter().position(|&tenor| tenor > t) else {
        return yields[n - 1] + 1e-3 * (t - tenors[n - 1]);
    };
    let lower = upper - 1;
    let weight = (t - tenors[lower]) / (tenors[upper] - tenors[lower]);
    (1.0 - weight) * yields[lower] + weight * yields[upper]
}

pub fn check() {
    let tenors = [0.5, 1.0, 2.0, 5.0];
    check_flat(
        |v| yield_curve(&tenors, &v[1..], v[0]),
        |v, d| {
            let (value, d_t) = yield_curve_grad(&tenors, &v[1..], &mut d[1..], v[0]);
            d[0] = d_t;
            value
        },
        &[
            &[0.1, 0.01, 0.02, 0.025, 0.03],
            &[0.7, 0.01, 0.02, 0.025, 0.03],
            &[3.3, 0.01, 0.02, 0.025, 0.03],
            &[8.0, 0.01, 0.02, 0.025, 0.03],
        ],
    );
}
