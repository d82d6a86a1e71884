//! Activations kept by a mask: `filter_map` over pairs with a constant.
#![allow(clippy::filter_map_bool_then)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn dropout_mask(activations: &[f64], mask: &[bool], keep: f64) -> f64 {
    let kept: f64 =
        activations.iter().zip(mask).filter_map(|(a, &m)| if m { Some(a.exp() / keep) } else { None }).sum();
    let logs: f64 = activations.iter().filter_map(|&a| (a > 0.0).then(|| a.ln())).sum();
    kept + logs
}

pub fn check() {
    let mask = [true, false, true, true];
    check_flat(
        |v| dropout_mask(&v[1..], &mask, v[0]),
        |v, d| {
            let (value, d_keep) = dropout_mask_grad(&v[1..], &mut d[1..], &mask, v[0]);
            d[0] = d_keep;
            value
        },
        &[&[0.5, 1.5, -2.0, 0.7, -0.9], &[0.8, -1.0, 0.3]],
    );
}
