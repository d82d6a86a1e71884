//! The first and the last element beside the rest, both to be changed; parts that may be missing.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn split_ends(x: &[f64], rate: f64) -> f64 {
    let mut v = x.to_vec();
    if let Some((first, rest)) = v.split_first_mut() {
        for r in rest.iter_mut() {
            *r *= *first;
        }
        *first *= rate;
    }
    if let Some((last, before)) = v.split_last_mut() {
        *last += before.iter().sum::<f64>() * rate;
    }
    let start = v.get(..2).map_or(rate, |part| part[0] * part[1]);
    let past = v.get(3..=4).map(|part| part[0] - part[1]).unwrap_or(rate * rate);
    v.iter().map(|v| v * v).sum::<f64>() + start * past
}

pub fn check() {
    check_flat(
        |v| split_ends(&v[1..], v[0]),
        |v, d| {
            let (value, d_rate) = split_ends_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8, 0.3, 1.7], &[1.1, 0.4], &[0.3, 1.0, 2.0, 3.0], &[0.5]],
    );
}
