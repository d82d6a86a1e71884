//! Gradient descent, as the evals that nest derivatives prescribe it, and the modes that they nest.

/// A mode of differentiation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A derivative for each argument by itself, beside the value.
    Forward,
    /// All at once, after the value.
    Reverse,
}

/// Where the gradient is shorter than this, or a step would be, the descent ends.
pub(super) const PRECISION: f64 = 1e-5;

/// The first step, in terms of the gradient.
pub(super) const FIRST_RATE: f64 = 1e-5;

/// After so many steps that went well they become twice as long.
pub(super) const PATIENCE: u32 = 10;

/// A minimum of `f`, from `start` downwards: steps against the gradient, half as long where one leads up.
pub(super) fn argmin<const N: usize>(
    start: [f64; N],
    f: impl Fn([f64; N]) -> f64,
    gradient: impl Fn([f64; N]) -> [f64; N],
) -> [f64; N] {
    let (mut x, mut value, mut slope) = (start, f(start), gradient(start));
    let (mut rate, mut steps) = (FIRST_RATE, 0);
    while norm(&slope) > PRECISION {
        if steps == PATIENCE {
            rate *= 2.0;
            steps = 0;
            continue;
        }
        let next: [f64; N] = std::array::from_fn(|i| x[i] - rate * slope[i]);
        let step: [f64; N] = std::array::from_fn(|i| x[i] - next[i]);
        if norm(&step) <= PRECISION {
            break;
        }
        let next_value = f(next);
        if next_value < value {
            (x, value, slope) = (next, next_value, gradient(next));
            steps += 1;
        } else {
            rate /= 2.0;
            steps = 0;
        }
    }
    x
}

fn norm(x: &[f64]) -> f64 {
    x.iter().map(|x| x * x).sum::<f64>().sqrt()
}
