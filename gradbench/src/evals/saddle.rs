//! A saddle point by descent in a descent: a derivative in a function that is differentiated.

use autodiff_runtime::differentiate;
use serde::Deserialize;

use super::descent::{FIRST_RATE, Mode, PATIENCE, PRECISION, argmin};
use crate::function::{Function, evaluate};

/// Where to start.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Input {
    /// The point that every descent starts from.
    pub start: [f64; 2],
}

/// The function whose saddle point is sought, the least over `x` of the greatest over `y`.
#[differentiate(forward, reverse, nested)]
pub fn objective(x: [f64; 2], y: [f64; 2]) -> f64 {
    (x[0] * x[0] + x[1] * x[1]) - (y[0] * y[0] + y[1] * y[1])
}

/// The derivative of the objective by `y`.
#[differentiate(forward, wrt(x, y))]
#[differentiate(reverse, wrt(x, y))]
fn ascent(x: [f64; 2], y: [f64; 2], mode: Mode) -> [f64; 2] {
    match mode {
        Mode::Forward => {
            let (_, by_first) = objective_jvp(x, [0.0; 2], y, [1.0, 0.0]);
            let (_, by_second) = objective_jvp(x, [0.0; 2], y, [0.0, 1.0]);
            [by_first, by_second]
        }
        Mode::Reverse => objective_grad(x, y).2,
    }
}

#[differentiate(forward, reverse)]
fn norm([x, y]: [f64; 2]) -> f64 {
    (x * x + y * y).sqrt()
}

/// The greatest of the objective over `y`, by ascent from `start`, whose derivatives are by either mode.
#[differentiate(forward, wrt(x))]
#[differentiate(reverse, wrt(x))]
pub fn greatest(x: [f64; 2], start: [f64; 2], inner: Mode) -> f64 {
    let mut y = start;
    let mut value = objective(x, y);
    let mut slope = ascent(x, y, inner);
    let (mut rate, mut steps) = (FIRST_RATE, 0);
    while norm(slope) > PRECISION {
        if steps == PATIENCE {
            rate *= 2.0;
            steps = 0;
            continue;
        }
        let next = [y[0] + rate * slope[0], y[1] + rate * slope[1]];
        if norm([y[0] - next[0], y[1] - next[1]]) <= PRECISION {
            break;
        }
        let next_value = objective(x, next);
        if next_value > value {
            y = next;
            value = next_value;
            slope = ascent(x, y, inner);
            steps += 1;
        } else {
            rate /= 2.0;
            steps = 0;
        }
    }
    objective(x, y)
}

/// The saddle point: the `x` of which [`greatest`] is least, by a descent whose derivatives are by `outer`, and the `y` that belongs to it.
pub fn saddle(input: &Input, outer: Mode, inner: Mode) -> [f64; 4] {
    let start = input.start;
    let gradient = |x: [f64; 2]| match outer {
        Mode::Forward => [[1.0, 0.0], [0.0, 1.0]].map(|direction| greatest_jvp(x, direction, start, inner).1),
        Mode::Reverse => greatest_grad(x, start, inner).1,
    };
    let x = argmin(start, |x| greatest(x, start, inner), gradient);
    let y = argmin(start, |y| -objective(x, y), |y| ascent(x, y, inner).map(|slope| -slope));
    [x[0], x[1], y[0], y[1]]
}

pub(super) const FUNCTIONS: [Function; 4] = [
    Function {
        name: "ff",
        evaluate: |input| evaluate(input, |input| saddle(input, Mode::Forward, Mode::Forward), |_, point| point),
    },
    Function {
        name: "fr",
        evaluate: |input| evaluate(input, |input| saddle(input, Mode::Forward, Mode::Reverse), |_, point| point),
    },
    Function {
        name: "rf",
        evaluate: |input| evaluate(input, |input| saddle(input, Mode::Reverse, Mode::Forward), |_, point| point),
    },
    Function {
        name: "rr",
        evaluate: |input| evaluate(input, |input| saddle(input, Mode::Reverse, Mode::Reverse), |_, point| point),
    },
];
