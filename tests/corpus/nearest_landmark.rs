//! The least and the greatest of what is expensive to reverse: only the iteration that wins is recorded, and only it is run backwards.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

/// A squared distance on a torus.
#[differentiate(reverse)]
fn separation(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (0.5 * (a - b)).sin().powi(2)).sum()
}

/// What is heard of the loudest source, where the louder is asked first.
#[differentiate(reverse)]
fn loudest(position: f64, sources: &[f64]) -> f64 {
    let mut level = 0.25;
    for (k, source) in sources.iter().enumerate() {
        let heard = (-(position - source).abs()).exp() * (1.0 + k as f64).ln();
        level = heard.max(level);
    }
    level
}

/// The lowest of a sequence of energies, which ends where it pleases.
#[differentiate(reverse)]
fn lowest(stiffness: f64, steps: usize) -> f64 {
    let mut least = f64::INFINITY;
    let mut k = 0;
    while k < steps {
        k += 1;
        let x = k as f64;
        let energy = (stiffness * x).cos() * (-0.1 * x * stiffness).exp();
        least = least.min(energy);
    }
    least
}

/// The least of the exponentials.
#[differentiate(reverse)]
fn least_growth(rates: &[f64]) -> f64 {
    rates.iter().map(|rate| rate.exp()).fold(f64::INFINITY, f64::min)
}

/// A walk that each step draws to its nearest landmark, and what it hears there.
#[differentiate(reverse)]
pub fn nearest_landmark(landmarks: &[f64], start: &[f64], pull: f64) -> f64 {
    let mut position = [start[0], start[1]];
    let mut total = 0.0;
    for _ in 0..4 {
        let nearest = landmarks.chunks_exact(2).map(|landmark| separation(&position, landmark)).fold(9.0, f64::min);
        let farthest = landmarks.chunks(2).map(|landmark| separation(landmark, &position)).reduce(f64::max);
        position[0] += pull * nearest.sqrt();
        position[1] -= pull * farthest.unwrap_or(0.5);
        total += nearest * farthest.unwrap_or(1.0) + loudest(position[0], landmarks) - lowest(position[1], 5);
    }
    total
}

/// How far points are from the codes that they are written as.
#[differentiate(reverse, wrt(codes))]
fn distortion(points: &[f64], codes: &[f64]) -> f64 {
    points
        .chunks_exact(2)
        .map(|point| codes.chunks_exact(2).map(|code| separation(point, code)).fold(f64::INFINITY, f64::min))
        .sum()
}

pub fn check() {
    let split = |x: &[f64]| (x[..6].to_vec(), x[6..8].to_vec(), x[8]);
    check_flat(
        |x| {
            let (landmarks, start, pull) = split(x);
            nearest_landmark(&landmarks, &start, pull)
        },
        |x, d_x| {
            let (landmarks, start, pull) = split(x);
            let (d_landmarks, rest) = d_x.split_at_mut(6);
            let (d_start, d_pull) = rest.split_at_mut(2);
            let (value, by_pull) = nearest_landmark_grad(&landmarks, d_landmarks, &start, d_start, pull);
            d_pull[0] = by_pull;
            value
        },
        &[
            &[0.1, 0.9, -1.2, 0.4, 2.0, -0.7, 0.3, -0.2, 0.35],
            &[-0.6, 0.2, 0.8, 1.4, 0.1, 0.5, 1.1, 0.6, -0.8],
        ],
    );
    let points = [0.2, -0.4, 1.9, 0.3, -1.1, 2.2, 0.7, 0.6, -2.0, 1.0];
    check_flat(
        |codes| distortion(&points, codes),
        |codes, d_codes| distortion_grad(&points, codes, d_codes),
        &[&[0.3, 0.1, -1.4, 1.7], &[2.2, -0.5, 0.4, 0.9, -0.8, 1.3]],
    );
    check_gradient(|[s]| lowest(s, 7), |[s]| lowest_grad(s, 7), &[[0.7], [1.9]]);
    // No iteration, and none that wins: the derivative stays with what there was.
    assert_eq!(lowest_grad(0.3, 0), (f64::INFINITY, 0.0));
    let mut d_sources = [1.0; 2];
    assert_eq!(loudest_grad(0.0, &[50.0, 60.0], &mut d_sources), (0.25, 0.0));
    assert_eq!(d_sources, [0.0; 2]);
    // Of equals the first wins.
    let mut d_rates = [f64::NAN; 3];
    assert_eq!(least_growth_grad(&[1.0, 0.5, 0.5], &mut d_rates), least_growth(&[1.0, 0.5, 0.5]));
    assert_eq!(d_rates, [0.0, 0.5_f64.exp(), 0.0]);
}
