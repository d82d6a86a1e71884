//! An American put by a binomial tree that is folded up in place.
#![allow(clippy::needless_range_loop)]

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn binomial_option(spot: f64, strike: f64, rate: f64, volatility: f64, years: f64) -> f64 {
    const STEPS: usize = 6;
    let dt = years / STEPS as f64;
    let up = (volatility * dt.sqrt()).exp();
    let down = 1.0 / up;
    let p = ((rate * dt).exp() - down) / (up - down);
    let discount = (-rate * dt).exp();

    let mut values = [0.0; STEPS + 1];
    for i in 0..=STEPS {
        let price = spot * up.powi(i as i32) * down.powi((STEPS - i) as i32);
        values[i] = (strike - price).max(0.0);
    }
    for step in (0..STEPS).rev() {
        for i in 0..=step {
            let held = discount * (p * values[i + 1] + (1.0 - p) * values[i]);
            let price = spot * up.powi(i as i32) * down.powi((step - i) as i32);
            values[i] = held.max(strike - price);
        }
    }
    values[0]
}

pub fn check() {
    check_gradient(
        |[s, k, r, v, t]| binomial_option(s, k, r, v, t),
        |[s, k, r, v, t]| binomial_option_grad(s, k, r, v, t),
        &[[100.0, 105.0, 0.03, 0.25, 1.0], [50.0, 48.0, 0.01, 0.4, 0.5]],
    );
}
