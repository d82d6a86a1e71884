//! Elements at the edge of a domain, whose branch is not taken in the loop: no NaN may leak.

use autodiff::{check_flat, check_flat_closed_form};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn untaken_roots(x: &[f64]) -> f64 {
    let roots: f64 = x.iter().map(|&v| if v > 0.0 { v.sqrt() } else { 0.0 }).sum();
    let mut logs = 0.0;
    for v in x {
        if *v <= 0.0 {
            continue;
        }
        logs += v.ln();
    }
    roots + logs
}

pub fn check() {
    check_flat(untaken_roots, untaken_roots_grad, &[&[0.5, 1.5, -2.0], &[]]);
    check_flat_closed_form(
        untaken_roots,
        untaken_roots_grad,
        |x| x.iter().map(|&v| if v > 0.0 { 0.5 / v.sqrt() + 1.0 / v } else { 0.0 }).collect(),
        &[&[0.0, 4.0, -0.0, 0.25], &[0.0]],
    );
}
