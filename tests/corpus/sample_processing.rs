//! An effect chain on a buffer: helpers with `&mut` slices, `first_mut`, `last_mut`, enumerated mutable elements.
#![allow(clippy::assign_op_pattern)]

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn fade(buffer: &mut [f64], strength: f64) {
    let n = buffer.len() as f64;
    for (i, sample) in buffer.iter_mut().enumerate() {
        *sample *= 1.0 - strength * i as f64 / n;
    }
}

#[differentiate(reverse)]
fn distort(buffer: &mut [f64], drive: &f64) {
    for sample in &mut *buffer {
        let clipped = (drive * *sample).tanh();
        *sample = clipped + 0.1 * *sample;
    }
}

#[differentiate(reverse)]
pub fn sample_processing(buffer: &mut [f64], drive: &f64) {
    distort(buffer, drive);
    let half = buffer.len() / 2;
    fade(&mut buffer[half..], *drive * 0.5);
    distort(&mut buffer[..half], &0.7);
    if let Some(first) = buffer.first_mut() {
        *first = 0.5 * *first;
    }
    if let Some(last) = buffer.last_mut() {
        *last += drive * drive;
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut buffer = v[1..].to_vec();
            sample_processing(&mut buffer, &v[0]);
            buffer
        },
        |v, seed, d| {
            let (mut buffer, mut d_buffer) = (v[1..].to_vec(), seed.to_vec());
            sample_processing_vjp(&mut buffer, &mut d_buffer, &v[0], &mut d[0]);
            for (d, by) in d[1..].iter_mut().zip(d_buffer) {
                *d += by;
            }
            buffer
        },
        &[&[0.8, 0.5, 1.5, -2.0, 0.7, 0.3], &[1.2, 0.4], &[0.6]],
    );
}
