//! A wave whose time levels are passed on, with a row that is lent to a helper and a record that grows: all of that is state.
#![allow(clippy::unnecessary_mut_passed)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn advance(next: &mut [f64], current: &[f64], speed: f64) {
    for i in 1..current.len() - 1 {
        next[i] = 2.0 * current[i] - next[i] + speed * (current[i - 1] - 2.0 * current[i] + current[i + 1]).tanh();
    }
}

#[differentiate(reverse, checkpoint = 3)]
pub fn checkpointed_waves(initial: &mut [f64], speed: f64, steps: u32) -> f64 {
    let n = initial.len();
    let mut previous = initial.to_vec();
    let mut heights = Vec::new();
    let mut sums = [[0.0; 2]; 2];
    for step in 0..steps {
        advance(&mut previous, initial, speed);
        for (p, u) in previous.iter_mut().zip(initial.iter_mut()) {
            std::mem::swap(p, u);
        }
        heights.push(initial[1] * initial[n - 2]);
        let row = &mut sums[step as usize % 2];
        row[0] += initial[1].cos();
        row[1] *= 0.5 + initial[2] * row[0];
    }
    initial[0] *= speed;
    sums[1][1] += sums[0][0];
    heights.iter().map(|h| h * h).sum::<f64>() + sums[0][1] + sums[1][0] * sums[1][1]
}

pub fn check() {
    let value = |v: &[f64], steps: u32| {
        let mut u = v[1..].to_vec();
        checkpointed_waves(&mut u, v[0], steps) + u.iter().sum::<f64>()
    };
    for steps in [0, 1, 3, 8] {
        check_flat(
            |v| value(v, steps),
            |v, d| {
                let mut u = v[1..].to_vec();
                d[1..].fill(1.0);
                let (value, d_speed) = checkpointed_waves_vjp(&mut u, &mut d[1..], v[0], steps, 1.0);
                d[0] = d_speed;
                value + u.iter().sum::<f64>()
            },
            &[&[0.3, 0.1, 0.5, 0.9, 0.3, 0.4]],
        );
    }
}
