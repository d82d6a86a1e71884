//! Bounds that change within the body, or that the body hides: a range is evaluated once, a condition each time.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn changing_bounds(x: &[f64], growth: f64) -> f64 {
    let mut n = 1;
    let mut value = growth;
    for i in 0..n + 2 {
        n += i;
        value = value * growth + n as f64;
    }
    let mut low = 0;
    let mut high = x.len();
    while low < high {
        if x[low] > x[high - 1] {
            value += x[low] * value.sin();
            low += 1;
        } else {
            value -= x[high - 1] * x[low];
            high -= 1;
        }
    }
    let mut k = 1;
    while k < x.len() {
        let step = if value > 1.0 { 1 } else { 2 };
        value = x[k] * (value + 0.5 * x[k - 1]);
        k += step;
    }
    let count = (growth * 2.0) as usize;
    for i in count..3 {
        let growth = growth + i as f64;
        value += growth * growth;
    }
    value
}

pub fn check() {
    check_flat(
        |v| changing_bounds(&v[1..], v[0]),
        |v, d| {
            let (value, d_growth) = changing_bounds_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_growth;
            value
        },
        &[&[0.6, -0.3, 0.5, 1.5, 0.7], &[1.2, 0.4, 0.9, 0.2], &[0.3, 2.0, 0.1, 0.5, 0.7, 0.9], &[2.1]],
    );
}
