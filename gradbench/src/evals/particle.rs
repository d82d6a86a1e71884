//! A charged particle, and the control that makes its path cross the origin: a derivative in a function that is differentiated.

use autodiff_runtime::differentiate;
use serde::Deserialize;

use super::descent::{Mode, argmin};
use crate::function::{Function, evaluate};

/// Where to start.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Input {
    /// The control, which is the position of one of the charges.
    pub w: f64,
}

/// The potential at a point of two charges, of which one is where the control says.
#[differentiate(forward, reverse, nested)]
pub fn potential(point: [f64; 2], w: f64) -> f64 {
    1.0 / distance(point, [10.0, 10.0 - w]) + 1.0 / distance(point, [10.0, 0.0])
}

#[differentiate(forward, reverse, nested)]
fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    (x * x + y * y).sqrt()
}

/// The acceleration at a point: how the potential falls.
#[differentiate(forward, wrt(point, w))]
#[differentiate(reverse, wrt(point, w))]
fn acceleration(point: [f64; 2], w: f64, mode: Mode) -> [f64; 2] {
    let [x, y] = match mode {
        Mode::Forward => {
            let (_, by_x) = potential_jvp(point, [1.0, 0.0], w, 0.0);
            let (_, by_y) = potential_jvp(point, [0.0, 1.0], w, 0.0);
            [by_x, by_y]
        }
        Mode::Reverse => potential_grad(point, w).1,
    };
    [-x, -y]
}

/// The square of where the particle crosses the axis of `x`. Its acceleration is by a derivative, by either mode.
#[differentiate(forward, wrt(w))]
#[differentiate(reverse, wrt(w))]
pub fn miss(w: f64, inner: Mode) -> f64 {
    let (mut point, mut velocity) = ([0.0, 8.0], [0.75, 0.0]);
    let step = 0.1;
    loop {
        let [x, y] = acceleration(point, w, inner);
        point = [point[0] + step * velocity[0], point[1] + step * velocity[1]];
        if point[1] <= 0.0 {
            let rest = -point[1] / velocity[1];
            let x = point[0] + rest * velocity[0];
            return x * x;
        }
        velocity = [velocity[0] + step * x, velocity[1] + step * y];
    }
}

/// The control that makes the particle cross the origin, by descent; `outer` is how the derivative of [`miss`] is computed, `inner` how that in it.
pub fn control(input: &Input, outer: Mode, inner: Mode) -> f64 {
    let gradient = |[w]: [f64; 1]| match outer {
        Mode::Forward => [miss_jvp(w, 1.0, inner).1],
        Mode::Reverse => [miss_grad(w, inner).1],
    };
    let [w] = argmin([input.w], |[w]| miss(w, inner), gradient);
    w
}

pub(super) const FUNCTIONS: [Function; 4] = [
    Function {
        name: "ff",
        evaluate: |input| evaluate(input, |input| control(input, Mode::Forward, Mode::Forward), |_, w| w),
    },
    Function {
        name: "fr",
        evaluate: |input| evaluate(input, |input| control(input, Mode::Forward, Mode::Reverse), |_, w| w),
    },
    Function {
        name: "rf",
        evaluate: |input| evaluate(input, |input| control(input, Mode::Reverse, Mode::Forward), |_, w| w),
    },
    Function {
        name: "rr",
        evaluate: |input| evaluate(input, |input| control(input, Mode::Reverse, Mode::Reverse), |_, w| w),
    },
];
