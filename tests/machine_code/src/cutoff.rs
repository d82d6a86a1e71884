//! The potential of Lennard and Jones up to a cutoff: an early return.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn cutoff(distance: f64, depth: f64, size: f64) -> f64 {
    let ratio = size / distance;
    if ratio < 0.4 {
        return 0.0;
    }
    let square = ratio * ratio;
    let sixth = square * square * square;
    4.0 * depth * (sixth * sixth - sixth)
}

fn by_hand(distance: f64, depth: f64, size: f64) -> (f64, f64, f64, f64) {
    let ratio = size / distance;
    if ratio < 0.4 {
        return (0.0, 0.0, 0.0, 0.0);
    }
    let square = ratio * ratio;
    let fourth = square * square;
    let sixth = fourth * square;
    let scale = 4.0 * depth;
    let well = sixth * sixth - sixth;
    let d_sixth = scale * (sixth + sixth - 1.0);
    let d_square = 3.0 * d_sixth * fourth;
    let d_ratio = 2.0 * d_square * ratio;
    let d_size = d_ratio / distance;
    (scale * well, -(d_size * ratio), 4.0 * well, d_size)
}

compare!(cutoff, cutoff_grad, (distance: f64, depth: f64, size: f64) -> (f64, f64, f64, f64));
