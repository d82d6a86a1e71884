//! Queues: of numbers they are differentiated, of positions they are constants.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use std::collections::VecDeque;

/// The energy of a moving average, and how far its window has gone.
#[differentiate(reverse)]
pub fn rolling_energy(x: &[f64], window: usize) -> f64 {
    let mut held: VecDeque<f64> = VecDeque::with_capacity(window);
    let (mut sum, mut total) = (0.0, 0.0);
    for &new in x {
        if held.len() == window
            && let Some(old) = held.pop_front()
        {
            sum -= old;
        }
        held.push_back(new);
        sum += new;
        let span = held.back().unwrap() - held.front().unwrap();
        total += (sum / held.len() as f64).powi(2) + 0.1 * span * held[0];
    }
    total + held.iter().rev().enumerate().map(|(i, x)| i as f64 * x * x).sum::<f64>()
}

/// A comb filter by a delay line that is full from the start.
#[differentiate(reverse)]
pub fn echo(x: &[f64], delay: usize, feedback: f64) -> f64 {
    let mut line = std::collections::VecDeque::from(vec![0.0; delay]);
    let mut correlation = 0.0;
    for &dry in x {
        let wet = line.pop_back().unwrap();
        line.push_front(dry + feedback * wet);
        correlation += wet * dry;
    }
    if let Some(last) = line.front_mut() {
        *last *= 2.0;
    }
    correlation + line.iter().sum::<f64>()
}

/// The products of the highest number of each window with its last, by a queue of positions.
#[differentiate(reverse)]
pub fn window_peaks(x: &[f64], window: usize) -> f64 {
    let mut candidates = VecDeque::new();
    let mut total = 0.0;
    for i in 0..x.len() {
        while let Some(&last) = candidates.back() {
            if x[last] > x[i] {
                break;
            }
            candidates.pop_back();
        }
        candidates.push_back(i);
        if candidates[0] + window <= i {
            candidates.pop_front();
        }
        if i + 1 >= window {
            total += x[candidates[0]] * x[i];
        }
    }
    total
}

pub fn check() {
    let points: [&[f64]; 3] = [&[0.3, 1.2, -0.7, 0.4, 0.9], &[0.5], &[]];
    check_flat(|v| rolling_energy(v, 3), |v, d| rolling_energy_grad(v, d, 3), &points);
    check_flat(|v| window_peaks(v, 3), |v, d| window_peaks_grad(v, d, 3), &points);
    check_flat(
        |v| echo(&v[1..], 2, v[0]),
        |v, d| {
            let (value, d_feedback) = echo_grad(&v[1..], &mut d[1..], 2, v[0]);
            d[0] = d_feedback;
            value
        },
        &[&[0.5, 0.2, 1.0, 0.3, 0.1, 0.6], &[0.5]],
    );
}
