//! Lists of functions and closures, of references, ranges and tuples with such: one after the other, by an index, boxed.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The layers of a network, each with an activation of its own.
#[differentiate(reverse)]
pub fn listed_functions(weights: &[f64], x: f64) -> f64 {
    let activations: [fn(f64) -> f64; 3] = [f64::tanh, |v| v * v, logistic];
    let mut signal = activations[0](x);
    for (layer, w) in weights.iter().enumerate() {
        signal = activations[layer % 3](signal * w);
    }
    let terms = [(0.5, f64::sin as fn(f64) -> f64), (2.0, logistic)];
    let series: f64 = terms.iter().map(|(factor, f)| factor * f(factor * x)).sum();
    let penalties: Vec<Box<dyn Fn(f64) -> f64>> = vec![Box::new(|v| v * signal), Box::new(f64::cosh)];
    let penalty = penalties.iter().fold(1.0, |product, f| product * f(x));
    let [sine, cosine] = [f64::sin, f64::cos].map(|f| f(signal) * x);
    signal + series * penalty + sine * cosine
}

/// How far constraints are from being met, up to the first that is met.
#[differentiate(reverse)]
pub fn violation(x: &[f64]) -> f64 {
    let constraints = [|v: &[f64]| v[0] + v[1] - 1.0, |v: &[f64]| v[0] * v[1] - 0.3, |v: &[f64]| v[0] - v[1] * v[1]];
    let mut total = 0.0;
    for constraint in &constraints {
        let by = constraint(x);
        if by > 0.8 {
            continue;
        }
        if by < -0.5 {
            break;
        }
        total += by * by;
    }
    total + constraints.len() as f64
}

/// Series with their weights, parts of one, and variables that are changed through a list of references.
#[differentiate(reverse)]
pub fn listed_places(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (weight, series) in [(0.5, x), (2.0, y)] {
        let mean = series.iter().sum::<f64>() / series.len() as f64;
        sum += weight * series.iter().map(|v| (v - mean).powi(2)).sum::<f64>();
    }
    for range in [0..2, 1..x.len()] {
        for i in range {
            sum = sum * 0.5 + x[i] * x[i];
        }
    }
    let (mut low, mut high) = (x[0], y[0]);
    for bound in [&mut low, &mut high] {
        *bound = *bound * *bound + sum;
    }
    let all = [x, y].concat();
    let (mut left, mut right) = (all[..2].to_vec(), vec![low, high]);
    for side in [&mut left, &mut right] {
        side.push(low);
        side[0] *= high;
    }
    left.iter().sum::<f64>() * right.iter().sum::<f64>() + all.iter().rev().fold(0.0, |a, v| a * 0.3 + v)
}

pub fn check() {
    check_flat(
        |v| listed_functions(&v[1..], v[0]),
        |v, d| {
            let (value, d_x) = listed_functions_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_x;
            value
        },
        &[&[0.7, 0.5, -1.2, 0.8, 1.3], &[-0.4, 0.9], &[0.3]],
    );
    check_flat(violation, violation_grad, &[&[0.7, 0.6], &[0.2, 0.1], &[1.2, 0.9], &[0.1, 1.1]]);
    check_flat(
        |v| listed_places(&v[..3], &v[3..]),
        |v, d| {
            let (d_x, d_y) = d.split_at_mut(3);
            listed_places_grad(&v[..3], d_x, &v[3..], d_y)
        },
        &[&[0.7, 0.2, 0.4, 0.3, 0.9, 1.1], &[-0.4, 0.5, 0.6, 0.8]],
    );
    check_gradient(|[x]| logistic(x), |[x]| logistic_grad(x), &[[0.3]]);
}
