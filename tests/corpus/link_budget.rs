//! The power that reaches a receiver: an antenna that is built in a chain of methods, each of which takes it by value.
#![allow(clippy::new_without_default)]

use autodiff::check_gradient;
use autodiff_runtime::{Differentiable, differentiate};
use std::f64::consts::PI;

#[derive(Clone, Debug, Differentiable)]
pub struct Antenna {
    gain: f64,
    power: f64,
    losses: Vec<f64>,
}

impl Antenna {
    pub fn new() -> Self {
        Antenna { gain: 1.0, power: 1.0, losses: Vec::new() }
    }

    #[differentiate(reverse, wrt(self, gain))]
    pub fn gain(mut self, gain: f64) -> Self {
        self.gain *= gain;
        self
    }

    #[differentiate(reverse, wrt(self, power))]
    pub fn power(self, power: f64) -> Self {
        Antenna { power, ..self }
    }

    #[differentiate(reverse, wrt(self, loss))]
    pub fn loss(mut self, loss: f64) -> Self {
        self.losses.push(loss);
        self
    }

    #[differentiate(reverse, wrt(self))]
    pub fn radiated(&self) -> f64 {
        self.power * self.gain / self.losses.iter().map(|loss| 1.0 + loss).product::<f64>()
    }
}

#[differentiate(reverse)]
pub fn link_budget(gain: f64, power: f64, loss: f64, distance: f64) -> f64 {
    let antenna = Antenna::new().gain(gain).power(power).loss(loss).loss(loss * loss).gain(power);
    antenna.radiated() / (4.0 * PI * distance.powi(2))
}

#[differentiate(reverse)]
pub fn radiated_at_once(gain: f64, loss: f64) -> f64 {
    Antenna::new().loss(loss).gain(gain).gain(loss).radiated()
}

pub fn check() {
    check_gradient(
        |[gain, power, loss, distance]: [f64; 4]| link_budget(gain, power, loss, distance),
        |[gain, power, loss, distance]| link_budget_grad(gain, power, loss, distance),
        &[[2.0, 3.0, 0.1, 5.0], [0.5, 1.5, 0.4, 2.0]],
    );
    check_gradient(
        |[gain, loss]: [f64; 2]| radiated_at_once(gain, loss),
        |[gain, loss]| radiated_at_once_grad(gain, loss),
        &[[2.0, 0.3]],
    );
}
