//! A reaction that spreads, step by step in place: the loop over time is run again from checkpoints.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse, checkpoint)]
pub fn checkpointed_flow(initial: &[f64], rate: f64, steps: usize) -> f64 {
    let mut u = initial.to_vec();
    let mut total = 0.0;
    for step in 0..steps {
        let weight = 1.0 / (step + 1) as f64;
        let mut left = u[0];
        for i in 1..u.len() - 1 {
            let here = u[i];
            u[i] += rate * (left - 2.0 * here + u[i + 1]) + 0.1 * here * (1.0 - here);
            left = here;
        }
        total += weight * u[1].sin();
    }
    total + u.iter().map(|u| u * u).sum::<f64>()
}

pub fn check() {
    for steps in [0, 1, 2, 9] {
        check_flat(
            |v| checkpointed_flow(&v[1..], v[0], steps),
            |v, d| {
                let (value, d_rate) = checkpointed_flow_grad(&v[1..], &mut d[1..], v[0], steps);
                d[0] = d_rate;
                value
            },
            &[&[0.2, 0.1, 0.5, 0.9, 0.3, 0.4]],
        );
    }
}
