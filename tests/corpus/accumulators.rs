//! Structs of the user's own whose methods are named as those of vectors: `push`, `fill`.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Default, Differentiable)]
pub struct Stats {
    count: f64,
    mean: f64,
    spread: f64,
    lowest: f64,
    highest: f64,
}

#[differentiate(reverse, wrt(self, x))]
impl Stats {
    fn push(&mut self, x: f64) {
        self.count += 1.0;
        let delta = x - self.mean;
        self.mean += delta / self.count;
        self.spread += delta * (x - self.mean);
        self.lowest = self.lowest.min(x);
        self.highest = self.highest.max(x);
    }

    fn variance(&self) -> f64 {
        self.spread / (self.count - 1.0)
    }
}

#[differentiate(reverse)]
pub fn studentised_range(data: &[f64]) -> f64 {
    let mut stats = Stats { lowest: f64::INFINITY, highest: f64::NEG_INFINITY, ..Default::default() };
    for &x in data {
        stats.push(x);
    }
    (stats.highest - stats.lowest) / stats.variance().sqrt()
}

#[derive(Clone, Debug, Differentiable)]
pub struct Taps {
    gain: f64,
    held: Vec<f64>,
}

#[differentiate(reverse, wrt(self, x, gain))]
impl Taps {
    fn new(gain: f64, count: usize) -> Taps {
        Taps { gain, held: vec![0.0; count] }
    }

    fn push(&mut self, x: f64) -> f64 {
        self.held.rotate_right(1);
        self.held[0] = x * self.gain;
        self.held.iter().sum()
    }

    fn fill(&mut self, x: f64) {
        self.push(x);
        self.push(x * x);
    }
}

#[differentiate(reverse)]
pub fn smoothed_power(samples: &[f64], gain: f64) -> f64 {
    let mut taps = Taps::new(gain, 3);
    taps.fill(gain);
    samples.iter().map(|&x| taps.push(x).powi(2)).sum()
}

pub fn check() {
    check_flat(studentised_range, studentised_range_grad, &[&[0.3, 1.2, -0.7, 0.4], &[2.0, 1.0, 1.7]]);
    check_flat(
        |v| smoothed_power(&v[1..], v[0]),
        |v, d| {
            let (value, d_gain) = smoothed_power_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_gain;
            value
        },
        &[&[0.7, 0.4, 0.1, 0.2, 0.3], &[0.5]],
    );
}
