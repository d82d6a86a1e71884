//! Closures that are handed to annotated functions, and integers in the fields of what is differentiable.
#![allow(clippy::needless_range_loop)]

use autodiff::check_gradient;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, Default, Differentiable)]
pub struct Stage {
    gain: f64,
    order: i32,
    taps: [f64; 2],
}

#[differentiate(reverse)]
fn weighted(x: f64, weight: impl Fn(usize) -> f64) -> f64 {
    (0..3).map(|k| weight(k) * x.powi(k as i32)).sum()
}

#[differentiate(reverse, wrt(stage, x))]
pub fn constant_closures(stage: Stage, x: f64, scale: f64, table: &[f64]) -> f64 {
    let mut sum = x.tanh();
    for k in 0..2 {
        // Numbers go into them by value.
        let shift = table[k];
        sum += weighted(stage.taps[k], |n| scale * (n + k) as f64);
        sum += weighted(x, |n| shift + n as f64);
    }
    let factor = match stage.order {
        0 => 1.0,
        1..=3 => stage.gain,
        n @ (4 | 6) => stage.gain * f64::from(n / 2),
        _ => stage.gain.powi(stage.order - 1),
    };
    sum * factor / f64::from(stage.order + 1).tanh()
}

/// Assigned to as a whole and in parts, and returned early.
#[differentiate(reverse, wrt(stage, other))]
pub fn exchanged(mut stage: Stage, other: Stage, steps: usize) -> Stage {
    for k in 0..steps {
        if stage.gain > 2.0 {
            return stage;
        }
        if k % 2 == 0 {
            stage = Stage { gain: stage.gain * other.gain, ..other };
        } else {
            stage.gain += stage.taps[0];
        }
        stage.taps[1] *= stage.gain;
    }
    stage
}

fn stage(x: &[f64], order: i32) -> Stage {
    Stage { gain: x[0], order, taps: [x[1], x[2]] }
}

pub fn check() {
    let table = [0.5, -1.0];
    for order in [0, 2, 4, 5, 6] {
        check_gradient(
            |x: [f64; 4]| constant_closures(stage(&x, order), x[3], 0.7, &table),
            |x| {
                let (value, d_stage, d_x) = constant_closures_grad(stage(&x, order), x[3], 0.7, &table);
                assert_eq!(d_stage.order, order);
                (value, d_stage.gain, d_stage.taps[0], d_stage.taps[1], d_x)
            },
            &[[1.3, 0.4, -0.6, 0.8], [0.7, -1.1, 0.2, 1.5]],
        );
    }
    for steps in 0..5 {
        let weighed = |end: Stage| end.gain + 2.0 * end.taps[0] - 0.5 * end.taps[1];
        check_gradient(
            |x: [f64; 6]| weighed(exchanged(stage(&x, 1), stage(&x[3..], 2), steps)),
            |x| {
                let seed = Stage { gain: 1.0, order: 0, taps: [2.0, -0.5] };
                let (end, a, b) = exchanged_vjp(stage(&x, 1), stage(&x[3..], 2), steps, seed);
                (weighed(end), a.gain, a.taps[0], a.taps[1], b.gain, b.taps[0], b.taps[1])
            },
            &[[0.9, 0.4, -0.6, 1.8, 0.3, 0.7], [1.4, 0.8, -0.3, 1.1, 0.6, 0.2]],
        );
    }
}
