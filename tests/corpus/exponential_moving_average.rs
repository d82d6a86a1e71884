//! An exponential moving average: the first element by index, the others by a loop over a sub-slice.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn exponential_moving_average(prices: &[f64], alpha: f64) -> f64 {
    if prices.is_empty() {
        return 0.0;
    }
    let mut ema = prices[0];
    for price in &prices[1..] {
        ema = alpha * price + (1.0 - alpha) * ema;
    }
    ema
}

pub fn check() {
    check_flat(
        |v| exponential_moving_average(&v[1..], v[0]),
        |v, d| {
            let (value, d_alpha) = exponential_moving_average_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_alpha;
            value
        },
        &[&[0.3, 10.0, 11.0, 9.5, 12.0], &[0.9, 4.0], &[0.5]],
    );
}
