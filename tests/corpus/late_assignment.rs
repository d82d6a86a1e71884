//! Variables declared before a loop and given their value within it, under a branch or in the last round.
#![allow(clippy::needless_late_init)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn late_assignment(x: &[f64], scale: f64) -> f64 {
    let mut last = scale;
    let mut previous;
    let mut sum = 0.0;
    for v in x {
        previous = last;
        last = v * scale;
        let x = last - previous;
        let weight;
        if x > 0.0 {
            weight = x.sqrt();
        } else {
            let x = -x;
            weight = 0.5 * x;
        }
        sum += weight * v;
    }
    let result = {
        let mut result = 1.0;
        for (i, v) in x.iter().enumerate() {
            if i + 1 == x.len() {
                result = v * sum;
            }
        }
        result
    };
    result + last
}

pub fn check() {
    check_flat(
        |v| late_assignment(&v[1..], v[0]),
        |v, d| {
            let (value, d_scale) = late_assignment_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_scale;
            value
        },
        &[&[0.8, 0.5, 1.5, 2.0, 0.7], &[0.3, 1.1], &[0.9]],
    );
}
