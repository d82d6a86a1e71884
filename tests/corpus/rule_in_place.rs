//! Rules by hand of functions that change what they are handed, and of slices: the shadow of `&mut` is the cotangent of what is left there,
//! and that of what was there before is left in it. Called directly and from other functions.

use autodiff::{check_gradient, check_vjp};
use autodiff_runtime::differentiate;

/// The prefix sums in place, by a rule: each element contributes to all from it on.
#[differentiate(reverse, vjp = accumulate_by_hand)]
fn accumulate(x: &mut [f64]) {
    for i in 1..x.len() {
        x[i] += x[i - 1];
    }
}

fn accumulate_by_hand(x: &mut [f64], d_x: &mut [f64]) {
    accumulate(x);
    for i in (1..d_x.len()).rev() {
        d_x[i - 1] += d_x[i];
    }
}

/// Scales in place and returns what the sum of squares was before.
#[differentiate(reverse, vjp = rescale_by_hand)]
fn rescale(state: &mut [f64; 2], by: f64, weights: &[f64]) -> f64 {
    let before = state[0] * state[0] * weights[0] + state[1] * state[1] * weights[1];
    state[0] *= by;
    state[1] *= by;
    before
}

fn rescale_by_hand(
    state: &mut [f64; 2],
    d_state: &mut [f64; 2],
    by: f64,
    weights: &[f64],
    d_weights: &mut [f64],
    seed: f64,
) -> (f64, f64) {
    let old = *state;
    let value = rescale(state, by, weights);
    let mut d_by = 0.0;
    for i in 0..2 {
        d_by += d_state[i] * old[i];
        d_state[i] = d_state[i] * by + 2.0 * seed * old[i] * weights[i];
        d_weights[i] += seed * old[i] * old[i];
    }
    (value, d_by)
}

/// Reads the logarithm of the last element and doubles it; nothing where that is not positive.
#[differentiate(reverse, vjp = drain_by_hand)]
fn drain(stock: &mut f64, prices: &[f64]) -> Option<f64> {
    let price = *prices.last()?;
    if *stock <= 0.0 {
        return None;
    }
    let value = stock.ln() * price;
    *stock *= 0.5;
    Some(value)
}

fn drain_by_hand(
    stock: &mut f64,
    d_stock: &mut f64,
    prices: &[f64],
    d_prices: &mut [f64],
    seed: f64,
) -> Option<f64> {
    let before = *stock;
    let value = drain(stock, prices)?;
    let last = prices.len() - 1;
    *d_stock = *d_stock * 0.5 + seed * prices[last] / before;
    d_prices[last] += seed * before.ln();
    Some(value)
}

#[differentiate(reverse)]
fn sold(state: f64, prices: &[f64]) -> Option<f64> {
    let mut stock = state * state + 1.0;
    let first = drain(&mut stock, prices)?;
    let second = drain(&mut stock, prices)?;
    Some(first * second + stock)
}

#[differentiate(reverse)]
pub fn rule_in_place(x: &[f64], by: f64, weights: &[f64]) -> f64 {
    let mut sums = x.to_vec();
    accumulate(&mut sums);
    let mut state = [sums[0] * by, sums[sums.len() - 1]];
    let mut total = 0.0;
    for _ in 0..3 {
        total += rescale(&mut state, by, weights);
        // Constant and active, and the other way round.
        total += 0.1 * rescale(&mut [state[0], 2.0], 1.5, &[0.3, 0.4]);
    }
    total += sold(state[0], weights).unwrap_or(0.0);
    total + sums.iter().map(|s| s * s).sum::<f64>() + state[1]
}

pub fn check() {
    check_gradient(
        |[a, b, c, by, v, w]| rule_in_place(&[a, b, c], by, &[v, w]),
        |[a, b, c, by, v, w]| {
            let (mut d_x, mut d_weights) = ([f64::NAN; 3], [f64::NAN; 2]);
            let (value, d_by) = rule_in_place_grad(&[a, b, c], &mut d_x, by, &[v, w], &mut d_weights);
            (value, d_x[0], d_x[1], d_x[2], d_by, d_weights[0], d_weights[1])
        },
        &[[0.7, -0.4, 1.2, 1.3, 0.8, 0.5], [1.5, 0.3, -0.2, 0.9, -0.4, 1.1]],
    );
    check_vjp(
        |[a, b, c]| {
            let mut x = [a, b, c];
            accumulate(&mut x);
            x
        },
        |[a, b, c], seed| {
            let (mut x, mut d_x) = ([a, b, c], seed);
            accumulate_vjp(&mut x, &mut d_x);
            (x, d_x)
        },
        &[[0.7, -0.4, 1.2]],
    );
    // `f_grad`: the shadow of `&mut` holds a cotangent on entry, that of `&` is overwritten.
    check_gradient(
        |[p, q, by, v, w]| {
            let mut state = [p, q];
            let value = rescale(&mut state, by, &[v, w]);
            value + 3.0 * state[0] - 2.0 * state[1]
        },
        |[p, q, by, v, w]| {
            let (mut state, mut d_state, mut d_weights) = ([p, q], [3.0, -2.0], [f64::NAN; 2]);
            let (value, d_by) = rescale_grad(&mut state, &mut d_state, by, &[v, w], &mut d_weights);
            let value = value + 3.0 * state[0] - 2.0 * state[1];
            (value, d_state[0], d_state[1], d_by, d_weights[0], d_weights[1])
        },
        &[[0.7, -0.4, 1.2, 0.8, 0.5]],
    );
    let (mut stock, mut d_stock, mut d_prices) = (4.0, 1.0, [7.0, 7.0]);
    assert_eq!(drain_grad(&mut stock, &mut d_stock, &[1.0, 3.0], &mut d_prices), Some(4.0_f64.ln() * 3.0));
    assert_eq!((stock, d_stock, d_prices), (2.0, 0.5 + 0.75, [0.0, 4.0_f64.ln()]));
    let mut nothing = -1.0;
    assert_eq!(drain_grad(&mut nothing, &mut d_stock, &[1.0, 3.0], &mut d_prices), None);
    assert_eq!((d_stock, d_prices), (1.25, [0.0, 4.0_f64.ln()]));
}
