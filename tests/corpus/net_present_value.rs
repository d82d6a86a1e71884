//! The present value of cash flows by Horner's rule, a fold from the far end.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn net_present_value(rate: f64, cash_flows: &[f64]) -> f64 {
    cash_flows.iter().rev().fold(0.0, |acc, &cf| acc / (1.0 + rate) + cf)
}

pub fn check() {
    check_flat(
        |v| net_present_value(v[0], &v[1..]),
        |v, d| {
            let (value, d_rate) = net_present_value_grad(v[0], &v[1..], &mut d[1..]);
            d[0] = d_rate;
            value
        },
        &[&[0.08, -1000.0, 300.0, 420.0, 680.0], &[0.02, 5.0], &[0.05]],
    );
}
