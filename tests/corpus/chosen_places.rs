//! A branch that chooses where to put something, from where to read, or by which function to go on.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

/// Jacobi's method between two buffers, which change places by the parity of the sweep.
#[differentiate(reverse)]
pub fn relaxed(b: &[f64], sweeps: usize) -> f64 {
    let n = b.len();
    let mut even = vec![0.0_f64; n];
    let mut odd = vec![0.0; n];
    for sweep in 0..sweeps {
        let (from, to) = if sweep.is_multiple_of(2) { (&even, &mut odd) } else { (&odd, &mut even) };
        for i in 0..n {
            let left = if i > 0 { from[i - 1] } else { 0.0 };
            let right = if i + 1 < n { from[i + 1] } else { 0.0 };
            to[i] = (b[i] + left * from[i].cos() + right) / 2.5;
        }
    }
    let last = if sweeps.is_multiple_of(2) { &even } else { &odd };
    last.iter().map(|x| x * x).sum()
}

/// Losses and gains in lists of their own; what comes first decides about the threshold.
#[differentiate(reverse)]
pub fn profit_factor(returns: &[f64], threshold: f64) -> f64 {
    let (mut losses, mut gains) = (Vec::new(), Vec::new());
    let mut weight = 1.0;
    for &r in returns {
        let side = if r < threshold { &mut losses } else { &mut gains };
        side.push(r - threshold);
        if side.len() > 2 {
            weight *= 0.9 + 0.1 * r;
            continue;
        }
        weight += 0.01;
    }
    let adjusted = match returns.len() {
        0 => return 0.0,
        1 => &mut weight,
        _ => {
            gains.push(threshold);
            &mut gains[0]
        }
    };
    *adjusted *= threshold;
    let lost: f64 = losses.iter().map(|x| x * x).sum();
    weight * gains.iter().sum::<f64>() / (1.0 + lost)
}

#[derive(Clone, Copy)]
pub enum Activation {
    Tanh,
    Leaky,
    Softplus,
}

#[differentiate(reverse)]
fn softplus(x: f64) -> f64 {
    x.exp().ln_1p()
}

#[differentiate(reverse, wrt(x, w))]
pub fn neuron(x: &[f64], w: &[f64], activation: Activation) -> f64 {
    let slope = 0.1;
    let activate: &dyn Fn(f64) -> f64 = match activation {
        Activation::Tanh => &f64::tanh,
        Activation::Leaky => &|z| if z > 0.0 { z } else { slope * z },
        Activation::Softplus => &softplus,
    };
    let hidden: Vec<f64> = w.chunks(x.len()).map(|w| activate(w.iter().zip(x).map(|(w, x)| w * x).sum())).collect();
    activate(hidden.iter().sum())
}

pub fn check() {
    let points: [&[f64]; 2] = [&[0.3, 1.2, -0.7, 0.4], &[2.0]];
    for sweeps in 0..4 {
        check_flat(|v| relaxed(v, sweeps), |v, d| relaxed_grad(v, d, sweeps), &points);
    }
    check_flat(
        |v| profit_factor(&v[1..], v[0]),
        |v, d| {
            let (value, d_threshold) = profit_factor_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_threshold;
            value
        },
        &[&[0.1, 0.5, -0.2, 0.3, 0.7, -0.4, 0.9, -0.8], &[0.1, 0.4], &[0.1]],
    );
    for activation in [Activation::Tanh, Activation::Leaky, Activation::Softplus] {
        check_flat(
            |v| neuron(&v[..2], &v[2..], activation),
            |v, d| {
                let (d_x, d_w) = d.split_at_mut(2);
                neuron_grad(&v[..2], d_x, &v[2..], d_w, activation)
            },
            &[&[0.5, -1.5, 0.3, 0.7, -0.9, 0.2]],
        );
    }
    check_gradient(|[x]| softplus(x), |[x]| softplus_grad(x), &[[0.4]]);
}
