//! Michalewicz's function in single precision, by an index loop.
#![allow(clippy::needless_range_loop)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn michalewicz(x: &[f32]) -> f32 {
    let m = 2;
    let mut total = 0.0f32;
    for i in 0..x.len() {
        let wave = ((i as f32 + 1.0) * x[i] * x[i] / std::f32::consts::PI).sin();
        total -= x[i].sin() * wave.powi(2 * m);
    }
    total
}

pub fn check() {
    check_flat(michalewicz, michalewicz_grad, &[&[1.5, 0.75], &[2.125, 1.25, 0.875], &[]]);
}
