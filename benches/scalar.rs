//! Scalar functions: the primal, its companion, and a gradient by a careful hand, side by side in one run.
//!
//! `cargo bench` prints the three times of each function; what counts are their ratios. That companion and hand are the
//! same instructions is asserted by the tests in `tests/machine_code`; this shows what it comes to.

use autodiff_runtime::differentiate;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// The Rosenbrock function of two variables.
#[differentiate(reverse)]
fn rosenbrock(x: f64, y: f64) -> f64 {
    let valley = y - x * x;
    (1.0 - x) * (1.0 - x) + 100.0 * valley * valley
}

fn rosenbrock_by_hand(x: f64, y: f64) -> (f64, f64, f64) {
    let valley = y - x * x;
    let rest = 1.0 - x;
    let slope = 200.0 * valley;
    (rest * rest + 0.5 * slope * valley, -2.0 * (rest + slope * x), slope)
}

/// The Huber loss, with a branch.
#[differentiate(reverse)]
fn huber(prediction: f64, target: f64, delta: f64) -> f64 {
    let error = prediction - target;
    let size = error.abs();
    if size <= delta { 0.5 * error * error } else { delta * (size - 0.5 * delta) }
}

fn huber_by_hand(prediction: f64, target: f64, delta: f64) -> (f64, f64, f64, f64) {
    let error = prediction - target;
    let size = error.abs();
    if size <= delta {
        (0.5 * error * error, error, -error, 0.0)
    } else {
        let (excess, slope) = (size - 0.5 * delta, delta * error.signum());
        (delta * excess, slope, -slope, excess - 0.5 * delta)
    }
}

#[divan::bench_group]
mod rosenbrock_function {
    use super::*;

    #[divan::bench]
    fn primal(bencher: Bencher<'_, '_>) {
        bencher.bench(|| rosenbrock(black_box(-1.2), black_box(1.0)));
    }

    #[divan::bench]
    fn companion(bencher: Bencher<'_, '_>) {
        bencher.bench(|| rosenbrock_grad(black_box(-1.2), black_box(1.0)));
    }

    #[divan::bench]
    fn by_hand(bencher: Bencher<'_, '_>) {
        bencher.bench(|| rosenbrock_by_hand(black_box(-1.2), black_box(1.0)));
    }
}

#[divan::bench_group]
mod huber_loss {
    use super::*;

    #[divan::bench]
    fn primal(bencher: Bencher<'_, '_>) {
        bencher.bench(|| huber(black_box(0.3), black_box(1.0), black_box(0.5)));
    }

    #[divan::bench]
    fn companion(bencher: Bencher<'_, '_>) {
        bencher.bench(|| huber_grad(black_box(0.3), black_box(1.0), black_box(0.5)));
    }

    #[divan::bench]
    fn by_hand(bencher: Bencher<'_, '_>) {
        bencher.bench(|| huber_by_hand(black_box(0.3), black_box(1.0), black_box(0.5)));
    }
}
