//! Vectors and arrays in fields, edited as a filter keeps its history: elements that come and go, and are put in another order.

use autodiff::{check_gradient, check_vjp};
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Filter {
    history: Vec<f64>,
    taps: [f64; 3],
    gain: f64,
}

impl Filter {
    /// A step of a filter with a finite response: the newest sample is the first.
    #[differentiate(reverse, wrt(self, sample))]
    pub fn step(&mut self, sample: f64) -> f64 {
        self.history.insert(0, sample * self.gain);
        if self.history.len() > self.taps.len() {
            self.history.truncate(3);
        }
        self.history.iter().zip(&self.taps).map(|(sample, tap)| sample * tap).sum()
    }

    /// What is there of the history, newest last, without what is small.
    #[differentiate(reverse, wrt(self))]
    fn tidied(&self) -> f64 {
        let mut kept = self.history.clone();
        kept.reverse();
        kept.retain(|sample| sample.abs() > 0.25);
        let oldest = self.history.get(2).copied().unwrap_or(self.gain);
        kept.iter().enumerate().map(|(age, sample)| sample * sample / (age as f64 + 1.0)).sum::<f64>() + oldest
    }
}

#[differentiate(reverse, wrt(filter, signal))]
pub fn histories_in_fields(mut filter: Filter, signal: &[f64]) -> f64 {
    filter.taps.reverse();
    let mut energy = 0.0;
    for sample in signal {
        let filtered = filter.step(*sample);
        energy += filtered * filtered;
    }
    let first = filter.history.remove(0);
    filter.history.extend(signal.iter().map(|sample| sample * first));
    filter.history.drain(1..2);
    energy + filter.tidied() + filter.history.swap_remove(1) * filter.history[0]
}

/// A number that is changed by what borrows an argument by value, in a branch and in a loop.
#[differentiate(reverse)]
fn settle(rate: f64, state: &mut [f64]) -> f64 {
    let flow = rate.sin() * state[0];
    state[0] -= flow;
    flow * rate
}

#[differentiate(reverse)]
fn settled(rate: f64, mut state: [f64; 2]) -> (f64, f64) {
    let first = if rate > 1.0 { settle(rate, &mut state) } else { rate };
    for _ in 0..3 {
        state[1] = settle(rate, &mut state) + first;
    }
    (first, state[0] * state[1])
}

#[differentiate(reverse)]
pub fn settled_twice(rate: f64, state: [f64; 2]) -> f64 {
    let (first, rest) = settled(rate, state);
    first * rest
}

pub fn check() {
    let filter = |[a, b, c, d, gain]: [f64; 5]| Filter { history: vec![d], taps: [a, b, c], gain };
    let signal = [0.3, -1.5, 0.8, 2.0];
    check_gradient(
        |at| histories_in_fields(filter(at), &signal),
        |at| {
            let (value, d_filter) = histories_in_fields_grad(filter(at), &signal, &mut [0.0; 4]);
            let [a, b, c] = d_filter.taps;
            (value, a, b, c, d_filter.history[0], d_filter.gain)
        },
        &[[0.5, 0.3, -0.2, 0.7, 1.1], [1.5, -0.4, 0.9, -0.6, 0.6]],
    );
    check_gradient(
        |at| histories_in_fields(filter([0.5, 0.3, -0.2, 0.7, 1.1]), &at),
        |at| {
            let mut d = [f64::NAN; 4];
            let (value, _) = histories_in_fields_grad(filter([0.5, 0.3, -0.2, 0.7, 1.1]), &at, &mut d);
            (value, d[0], d[1], d[2], d[3])
        },
        &[signal],
    );
    check_vjp::<f64, 3, 2>(
        |[rate, a, b]| settled(rate, [a, b]).into(),
        |[rate, a, b], seed| {
            let (value, d_rate, [d_a, d_b]) = settled_vjp(rate, [a, b], seed.into());
            (value.into(), [d_rate, d_a, d_b])
        },
        &[[0.7, 1.5, 0.2], [1.2, 0.4, -0.9]],
    );
    check_gradient(
        |[rate, a, b]: [f64; 3]| settled_twice(rate, [a, b]),
        |[rate, a, b]| {
            let (value, d_rate, [d_a, d_b]) = settled_twice_grad(rate, [a, b]);
            (value, d_rate, d_a, d_b)
        },
        &[[0.7, 1.5, 0.2], [1.2, 0.4, -0.9]],
    );
}
