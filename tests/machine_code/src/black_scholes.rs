//! A call option's price by Black and Scholes, the normal distribution by a logistic approximation.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn normal(x: f64) -> f64 {
    1.0 / (1.0 + (-x * (1.5976 + 0.070_56 * x * x)).exp())
}

#[differentiate(reverse)]
fn black_scholes(spot: f64, strike: f64, rate: f64, volatility: f64, time: f64) -> f64 {
    let spread = volatility * time.sqrt();
    let above = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / spread;
    let below = above - spread;
    spot * normal(above) - strike * (-rate * time).exp() * normal(below)
}

/// The distribution and its density.
fn normal_by_hand(x: f64) -> (f64, f64) {
    let cubic = 1.5976 + 0.070_56 * x * x;
    let power = (-x * cubic).exp();
    let value = 1.0 / (1.0 + power);
    (value, value * value * power * (cubic + 2.0 * 0.070_56 * x * x))
}

fn by_hand(spot: f64, strike: f64, rate: f64, volatility: f64, time: f64) -> (f64, f64, f64, f64, f64, f64) {
    let root = time.sqrt();
    let spread = volatility * root;
    let ratio = spot / strike;
    let drift = rate + 0.5 * volatility * volatility;
    let above = (ratio.ln() + drift * time) / spread;
    let (delta, density_above) = normal_by_hand(above);
    let (chance, density_below) = normal_by_hand(above - spread);
    let discount = (-rate * time).exp();
    let present = strike * discount;

    let d_below = -(present * density_below);
    let d_above = spot * density_above + d_below;
    let d_numerator = d_above / spread;
    let d_spread = -d_below - d_numerator * above;
    let d_exponent = -(chance * present);
    let d_drift = d_numerator * time;
    let d_ratio = d_numerator / ratio / strike;
    (
        spot * delta - present * chance,
        delta + d_ratio,
        -(chance * discount) - d_ratio * ratio,
        d_drift - d_exponent * time,
        d_drift * volatility + d_spread * root,
        d_numerator * drift - d_exponent * rate + d_spread * volatility * 0.5 / root,
    )
}

compare!(
    black_scholes,
    black_scholes_grad,
    (spot: f64, strike: f64, rate: f64, volatility: f64, time: f64) -> (f64, f64, f64, f64, f64, f64)
);
