//! The time at which a signal first crosses a level: `position`, and interpolation between `nth` and its neighbour.
#![allow(clippy::iter_nth)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn threshold_crossing(signal: &[f64], level: f64) -> f64 {
    match signal.windows(2).position(|w| w[0] < level && w[1] >= level) {
        Some(i) => {
            let before = signal.iter().nth(i).unwrap();
            i as f64 + (level - before) / (signal[i + 1] - before)
        }
        None => -1.0,
    }
}

pub fn check() {
    check_flat(
        |v| threshold_crossing(&v[1..], v[0]),
        |v, d| {
            let (value, d_level) = threshold_crossing_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_level;
            value
        },
        &[&[0.5, 0.1, 0.3, 0.9, 1.4], &[0.5, 0.8, 0.7], &[0.5]],
    );
}
