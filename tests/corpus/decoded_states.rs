//! The most likely states of a hidden Markov model, by pointers back; ends of chains over ranges of literal length.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// The logarithm of the path's likelihood, and how strongly its states emit what is rare.
#[differentiate(reverse)]
pub fn decoded_states(transitions: &[[f64; 2]; 2], emissions: &[[f64; 3]; 2], observed: &[usize]) -> f64 {
    let mut score = [emissions[0][observed[0]].ln(), emissions[1][observed[0]].ln()];
    let mut back = Vec::new();
    for &seen in &observed[1..] {
        let mut next = [0.0; 2];
        let mut from = [0usize; 2];
        for state in 0..2 {
            let (best, value) = (0..2)
                .map(|before| (before, score[before] + transitions[before][state].ln()))
                .max_by(|a, b| a.1.total_cmp(&b.1))
                .unwrap();
            next[state] = value + emissions[state][seen].ln();
            from[state] = best;
        }
        back.push(from);
        score = next;
    }
    let mut state = if score[0] > score[1] { 0 } else { 1 };
    let mut total = score[state];
    while let Some(from) = back.pop() {
        state = from[state];
        total += 0.1 * emissions[state][0];
    }
    total
}

#[differentiate(reverse)]
pub fn literal_ranges(x: &[f64]) -> f64 {
    let best = (0..2).map(|i| x[i] * x[i + 1]).max_by(|a, b| a.total_cmp(b)).unwrap();
    let worst = (0..3).skip(1).map(|i| x[i].sin()).reduce(f64::min).unwrap();
    let few: f64 = (0..4).take(x.len()).map(|i| x[i % 3]).sum();
    let start = std::iter::successors(Some(x[1]), |v| (v.abs() > 0.3).then_some(v * 0.5)).next().unwrap_or(0.0);
    best * worst + few * start + (0..5).rev().step_by(2).map(|i| x[i % 3]).fold(0.0, |a, b| a + a * b + b)
}

pub fn check() {
    let transitions = |v: &[f64]| [[v[0], v[1]], [v[2], v[3]]];
    let emissions = |v: &[f64]| [[v[4], v[5], v[6]], [v[7], v[8], v[9]]];
    let observed = [0, 1, 2, 1, 0];
    check_flat(
        |v| decoded_states(&transitions(v), &emissions(v), &observed),
        |v, d| {
            let (mut d_transitions, mut d_emissions) = (transitions(v), emissions(v));
            let value = decoded_states_grad(
                &transitions(v),
                &mut d_transitions,
                &emissions(v),
                &mut d_emissions,
                &observed,
            );
            d[..4].copy_from_slice(&d_transitions.concat());
            d[4..].copy_from_slice(&d_emissions.concat());
            value
        },
        &[&[0.7, 0.3, 0.4, 0.6, 0.5, 0.4, 0.1, 0.1, 0.3, 0.6]],
    );
    check_flat(literal_ranges, literal_ranges_grad, &[&[1.3, -0.4, 0.9], &[0.2, 0.6, -0.5, 1.1]]);
}
