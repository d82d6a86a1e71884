//! State that takes another shape on the way: options that come and go with a struct around them, vectors of another length, parts of a
//! place that are read while others are written.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Track {
    window: Vec<f64>,
    held: Option<f64>,
    level: f64,
}

/// What the level was is held as long as it is low, and the window begins anew.
#[differentiate(reverse, wrt(track, input))]
fn advance(track: &mut Track, input: f64) -> f64 {
    let drift = if let Some(held) = track.held { held * input } else { input };
    if track.held.is_some() {
        *track = Track {
            window: vec![track.level, track.window[0], drift],
            held: if track.level > 1.0 { None } else { Some(track.level) },
            level: track.level * drift.sin(),
        };
        track.level += track.window[1];
    }
    drift * track.level
}

#[differentiate(reverse, wrt(track))]
pub fn reshaped_state(mut track: Track, inputs: &[f64]) -> f64 {
    let mut total = 0.0;
    for input in inputs {
        total += advance(&mut track, *input);
    }
    track.held = None;
    total * track.window.iter().sum::<f64>()
}

/// An option's payload and another field in one loop.
#[differentiate(reverse, checkpoint = 2, wrt(track))]
fn relaxed(track: &Track, steps: usize) -> f64 {
    let mut u = [0.5, track.level, 1.0];
    if let Some(held) = track.held {
        for i in 0..steps {
            u[i % 3] = held * u[(i + 1) % 3].sin() + track.level;
        }
        for i in 0..track.window.len() {
            u[i % 3] += track.window[i] * held;
        }
    }
    u[0] * u[1] + u[2]
}

/// A checkpointed loop over what is changed after it.
#[differentiate(reverse, checkpoint = 2, wrt(track))]
fn spread_then_reset(mut track: Track, steps: usize) -> f64 {
    let mut spread = 0.0;
    for _ in 0..steps {
        spread += track.window.iter().map(|x| (x - track.level + spread).sin()).sum::<f64>();
    }
    track.level = spread * 0.5;
    track.window[0] = track.level;
    track.level * track.window[0] + track.window[1]
}

#[differentiate(reverse)]
fn first_and_slope(x: &[f64]) -> (f64, f64) {
    (x[0], x[0].sin())
}

/// What is written to is read by the call that gives what is written.
#[differentiate(reverse, wrt(track))]
fn shifted(track: &mut Track) -> f64 {
    track.window[0] = first_and_slope(&track.window[1..]).1;
    let grid = &track.window[..];
    track.window[1] * grid[0] + track.level
}

/// Of a slice that may be changed, one is taken that is not.
#[differentiate(reverse)]
fn tail_weight(z: &mut [f64], y: f64) -> f64 {
    if y > 0.0 {
        z[1] = y * z[0];
    }
    let tail = &z[1..];
    z[0] * tail.iter().sum::<f64>()
}

/// A vector by value that grows, in a call whose reverse is run later.
#[differentiate(reverse)]
fn with_slope(mut x: Vec<f64>, at: f64) -> f64 {
    x.push(first_and_slope(&[at]).1);
    x.iter().map(|x| x * x).sum()
}

#[differentiate(reverse)]
fn grown(at: f64) -> f64 {
    with_slope(vec![at, 1.0], at).sin() * at
}

pub fn check() {
    let track = |at: &[f64]| Track { window: at[..2].to_vec(), held: Some(at[2]), level: at[3] };
    let flat = |d: &Track, out: &mut [f64]| {
        out[..2].copy_from_slice(&d.window[..2]);
        (out[2], out[3]) = (d.held.unwrap_or(0.0), d.level);
    };
    let points: &[&[f64]] = &[&[0.4, 1.3, 0.7, 0.9], &[1.5, -0.3, 0.6, 1.8], &[-0.7, 0.2, 1.4, -0.5]];
    let inputs = [0.8, 1.7, 0.4];
    check_flat(
        |at| reshaped_state(track(at), &inputs),
        |at, out| {
            let (value, d_track) = reshaped_state_grad(track(at), &inputs);
            flat(&d_track, out);
            value
        },
        points,
    );
    check_flat(
        |at| relaxed(&track(at), 7),
        |at, out| {
            let mut d_track = track(&[f64::NAN; 4]);
            let value = relaxed_grad(&track(at), &mut d_track, 7);
            flat(&d_track, out);
            value
        },
        points,
    );
    check_flat(
        |at| spread_then_reset(track(at), 5),
        |at, out| {
            let (value, d_track) = spread_then_reset_grad(track(at), 5);
            flat(&d_track, out);
            value
        },
        points,
    );
    check_flat(
        |at| shifted(&mut track(at)),
        |at, out| {
            let mut d_track = track(&[0.0; 4]);
            let value = shifted_grad(&mut track(at), &mut d_track);
            flat(&d_track, out);
            value
        },
        points,
    );
    check_flat(
        |at| tail_weight(&mut at[..3].to_vec(), at[3]),
        |at, out| {
            let mut d_z = [0.0; 3];
            let (value, d_y) = tail_weight_grad(&mut at[..3].to_vec(), &mut d_z, at[3]);
            out[..3].copy_from_slice(&d_z);
            out[3] = d_y;
            value
        },
        points,
    );
    check_gradient(|[at]| grown(at), |[at]| grown_grad(at), &[[0.5], [-1.2]]);
}
