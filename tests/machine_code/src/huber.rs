//! Huber's loss: a branch as a value.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn huber(prediction: f64, target: f64, delta: f64) -> f64 {
    let error = prediction - target;
    let size = error.abs();
    if size <= delta { 0.5 * error * error } else { delta * (size - 0.5 * delta) }
}

fn by_hand(prediction: f64, target: f64, delta: f64) -> (f64, f64, f64, f64) {
    let error = prediction - target;
    let size = error.abs();
    if size <= delta {
        let half = 0.5 * error;
        (half * error, error, -error, 0.0)
    } else {
        let excess = size - 0.5 * delta;
        let slope = delta * error.signum();
        (delta * excess, slope, -slope, excess - 0.5 * delta)
    }
}

compare!(huber, huber_grad, (prediction: f64, target: f64, delta: f64) -> (f64, f64, f64, f64));
