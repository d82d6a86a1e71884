//! Elements that are read several times: their contributions are added up before they are added, unless the element is
//! assigned or read in between.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn repeated_reads(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        sum += (x[i] - x[i - 1]).powi(2) * x[i].sin() - x[i - 1].exp() / 3.0;
    }
    for v in x {
        sum += v * v.cos() - 2.0 * v.sin();
    }
    sum * x[0] - x[0] / (1.0 + x[x.len() - 1].abs())
}

#[differentiate(reverse)]
pub fn assigned_in_between(x: &[f64]) -> f64 {
    let mut a = [x[0], 0.5, 2.0];
    for v in x {
        let before = a[0] * a[1];
        a[0] = a[0].sin() + v * a[1];
        a[1] = before - a[0] * a[0] * v;
        a[2] += a[1] * a[0] - a[1].cos() * v;
        a[0] -= 0.25 * a[2];
    }
    a[0] + a[1] * a[2] - a[2].sin()
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.5, -1.5, 2.0, 0.75], &[0.25, 0.5], &[1.25]];
    check_flat(repeated_reads, repeated_reads_grad, points);
    check_flat(assigned_in_between, assigned_in_between_grad, points);
}
