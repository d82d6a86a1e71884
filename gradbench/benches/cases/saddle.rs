//! A descent in a descent, by hand.

use autodiff_gradbench::evals::descent::Mode;
use autodiff_gradbench::evals::saddle::{greatest, greatest_grad};

use super::Case;

/// The greatest of the objective over `y`. How the ascent depends on `x` is of no account, since `x` and `y` are summed up apart.
fn by_hand(x: [f64; 2], start: [f64; 2]) -> (f64, [f64; 2]) {
    let square = |v: [f64; 2]| v[0] * v[0] + v[1] * v[1];
    let of_x = square(x);
    let mut y = start;
    let mut value = of_x - square(y);
    let (mut rate, mut steps) = (1e-5, 0);
    while 2.0 * square(y).sqrt() > 1e-5 {
        if steps == 10 {
            rate *= 2.0;
            steps = 0;
            continue;
        }
        let next = y.map(|y| y - rate * (2.0 * y));
        if square([y[0] - next[0], y[1] - next[1]]).sqrt() <= 1e-5 {
            break;
        }
        let next_value = of_x - square(next);
        if next_value > value {
            (y, value) = (next, next_value);
            steps += 1;
        } else {
            rate /= 2.0;
            steps = 0;
        }
    }
    (of_x - square(y), x.map(|x| 2.0 * x))
}

pub(crate) struct Saddle {
    x: [f64; 2],
    start: [f64; 2],
    derivative: [f64; 2],
}

impl Saddle {
    pub(crate) fn new(x: [f64; 2], start: [f64; 2]) -> Self {
        Self { x, start, derivative: [0.0; 2] }
    }
}

impl Case for Saddle {
    fn name(&self) -> &'static str {
        "saddle"
    }

    fn primal(&mut self) -> f64 {
        greatest(self.x, self.start, Mode::Reverse)
    }

    fn companion(&mut self) -> f64 {
        let (value, derivative) = greatest_grad(self.x, self.start, Mode::Reverse);
        self.derivative = derivative;
        value
    }

    fn by_hand(&mut self) -> f64 {
        let (value, derivative) = by_hand(self.x, self.start);
        self.derivative = derivative;
        value
    }

    fn derivative(&self) -> Vec<f64> {
        self.derivative.to_vec()
    }
}
