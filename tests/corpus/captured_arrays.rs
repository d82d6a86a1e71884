//! Closures over arrays that were changed before, and that are changed again after the last call.
#![allow(clippy::assign_op_pattern)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn captured_arrays(input: &[f64; 3], gain: f64) -> f64 {
    let mut a = *input;
    a[0] *= gain;
    a[2] += a[0] * a[1];
    let before = a;
    let weighted = |x: f64| a[0] + a[1] * x + a[2] * x * x;
    let first = weighted(gain) + weighted(0.5);
    a[1] = first * a[1];
    a[0] = 2.0;
    let shifted = |k: usize| a[k] - before[k];
    (0..3).map(shifted).map(|s| s * s).sum::<f64>() + first * a.iter().product::<f64>()
}

pub fn check() {
    check_flat(
        |v| captured_arrays(v[..3].try_into().unwrap(), v[3]),
        |v, d| {
            let (d_input, d_gain) = d.split_at_mut(3);
            let (value, by_gain) = captured_arrays_grad(v[..3].try_into().unwrap(), d_input.try_into().unwrap(), v[3]);
            d_gain[0] = by_gain;
            value
        },
        &[&[0.5, 1.5, -2.0, 0.7], &[1.0, -0.4, 0.3, 1.8]],
    );
}
