//! The deepest fall below a running maximum: extremes in a fold over a tuple.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn maximum_drawdown(prices: &[f64]) -> f64 {
    let (_, worst) = prices.iter().fold((f64::NEG_INFINITY, 0.0f64), |(peak, worst), &price| {
        let peak = peak.max(price);
        (peak, worst.max((peak - price) / peak))
    });
    worst
}

pub fn check() {
    check_flat(maximum_drawdown, maximum_drawdown_grad, &[&[10.0, 12.0, 7.0, 8.0, 13.0, 11.0], &[1.0, 2.0], &[]]);
}
