//! Functions that `let` gives another name, boxed values and boxed closures.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn squashed(x: f64) -> f64 {
    x.tanh()
}

#[differentiate(reverse)]
pub fn named_functions(x: &[f64], rate: f64) -> f64 {
    let wave = f64::sin;
    let inverse: fn(f64) -> f64 = f64::recip;
    let activation = squashed;
    let scale: Box<f64> = Box::new(rate * x[0]);
    let shifted: Box<dyn Fn(f64) -> f64> = Box::new(move |v| v * rate + *scale);
    let total: f64 = x.iter().copied().map(activation).sum();
    wave(x[0]) * inverse(2.0 + rate)
        + activation(rate)
        + x.iter().map(|v| wave(*v)).sum::<f64>() * total
        + shifted(x[1])
}

pub fn check() {
    check_flat(
        |v| named_functions(&v[1..], v[0]),
        |v, d| {
            let (value, d_rate) = named_functions_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8], &[-0.4, 2.0, -1.0]],
    );
}
