//! Easom's needle: the parameter's pattern is in the body, `let [x1, x2] = *param`.

use std::f64::consts::PI;

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn easom(param: &[f64; 2]) -> f64 {
    let [x1, x2] = *param;
    -x1.cos() * x2.cos() * (-(x1 - PI).powi(2) - (x2 - PI).powi(2)).exp()
}

pub fn check() {
    check_flat(
        |v| easom(v.try_into().unwrap()),
        |v, d| easom_grad(v.try_into().unwrap(), d.try_into().unwrap()),
        &[&[2.8, 3.5], &[4.0, 3.0]],
    );
}
