//! A collection of one's own, with a `push` of its own, behind `&mut`, as a variable and in a field.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Default, Differentiable)]
pub struct History {
    loads: Vec<f64>,
}

#[differentiate(reverse, wrt(self, load))]
impl History {
    fn push(&mut self, load: f64) {
        let before = self.loads.last().copied().unwrap_or(0.0);
        self.loads.push(load + 0.5 * before);
    }

    fn damage(&self, exponent: i32) -> f64 {
        self.loads.iter().map(|load| load.powi(exponent)).sum()
    }
}

#[derive(Clone, Debug, Default, Differentiable)]
pub struct Beam {
    history: History,
}

#[differentiate(reverse, wrt(self, load))]
impl Beam {
    fn bend(&mut self, load: f64) -> f64 {
        self.history.push(load * load);
        self.history.damage(2) * load
    }
}

#[differentiate(reverse, wrt(history, load))]
fn strain(history: &mut History, load: f64) -> f64 {
    history.push(load.sin());
    history.push(load);
    history.damage(3)
}

#[differentiate(reverse)]
pub fn load_histories(x: &[f64]) -> f64 {
    let mut history = History::default();
    let mut beam = Beam::default();
    let mut sum = 0.0;
    for load in x {
        sum += strain(&mut history, *load) + beam.bend(*load);
    }
    history.push(sum);
    history.damage(1) + beam.history.damage(1)
}

pub fn check() {
    check_flat(load_histories, load_histories_grad, &[&[1.1, 0.7, 0.3], &[0.4, -1.2], &[]]);
}
