//! The part of a series before it has decayed, and the part after the start-up.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn decaying_prefix(series: &[f64], floor: f64) -> f64 {
    let loud: f64 = series.iter().take_while(|s| **s > floor).map(|s| s - floor).product();
    let late: f64 = series.iter().skip_while(|&&s| s > floor).map(|s| s * s).sum();
    loud * floor + late
}

pub fn check() {
    check_flat(
        |v| decaying_prefix(&v[1..], v[0]),
        |v, d| {
            let (value, d_floor) = decaying_prefix_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_floor;
            value
        },
        &[&[0.5, 2.0, 1.4, 0.3, 0.9], &[0.5, 0.1, 0.8], &[0.5, 0.8], &[0.5]],
    );
}
