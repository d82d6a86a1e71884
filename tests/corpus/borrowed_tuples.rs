//! A state in a tuple that functions change by `&mut`, in a variable, in a list, and with an array in it.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn step(state: &mut (f64, f64), dt: f64) {
    let (position, velocity) = *state;
    state.0 = position + dt * velocity;
    state.1 = velocity - dt * position;
}

#[differentiate(reverse)]
fn energy(state: &(f64, f64)) -> f64 {
    state.0 * state.0 + 2.0 * state.1 * state.1
}

#[differentiate(reverse)]
fn filtered(state: &mut (f64, [f64; 2]), input: f64) -> f64 {
    state.1[0] += input * state.0;
    state.1[1] = state.1[0] * input;
    state.0 *= 0.9;
    state.0
}

#[differentiate(reverse)]
pub fn borrowed_tuples(x: &[f64], k: f64) -> f64 {
    let mut state = (x[0], k);
    let mut most = energy(&state);
    for v in x {
        step(&mut state, 0.1 * v);
        let now = energy(&state);
        if now > most {
            most = now;
            state.1 *= 0.9;
        }
    }
    let mut filter = (k, [0.0, x[0]]);
    let mut total = 0.0;
    for v in x {
        total += filtered(&mut filter, *v);
    }
    let mut points = vec![(0.0, k); x.len() - 1];
    for (i, v) in x.iter().enumerate() {
        step(&mut points[i % (x.len() - 1)], *v);
        points[1].0 += v * k;
    }
    let mut counts = [(0.0, 0); 3];
    for (i, v) in x.iter().enumerate() {
        counts[i % 3].0 += v * k;
        counts[i % 3].1 += 1;
    }
    let means: f64 = counts.iter().map(|(sum, n)| sum * sum / f64::from(*n + 1)).sum();
    let (position, velocity) = state;
    most * position + velocity + total * filter.1[0] * filter.1[1] + points[0].0 * points[1].1 + points[1].0 * means
}

pub fn check() {
    check_flat(
        |v| borrowed_tuples(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = borrowed_tuples_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8, 0.3, 1.7], &[0.4, 1.1, 0.6, -0.3]],
    );
}
