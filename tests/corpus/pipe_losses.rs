//! Losses in pipes of several kinds, taken apart by patterns with `ref`, and in the place that they are in.
#![allow(clippy::toplevel_ref_arg, clippy::ref_patterns, reason = "as people write it")]

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
pub struct Pipe {
    diameter: f64,
    length: f64,
    name: String,
    wall: Wall,
}

#[derive(Clone, Debug, Differentiable)]
pub enum Wall {
    Smooth,
    Rough { grain: f64, coating: String },
    Bent(f64, f64),
}

#[differentiate(reverse, wrt(pipe, flow))]
pub fn pipe_losses(pipe: &Pipe, flow: f64) -> f64 {
    let Pipe { ref diameter, length, ref name, ref wall } = *pipe;
    let friction = match *wall {
        Wall::Smooth => 0.01,
        Wall::Rough { ref grain, ref coating } => 0.01 + *grain * coating.len() as f64,
        Wall::Bent(ref angle, weight) => angle * weight,
    };
    friction * length * flow * flow / diameter.powi(5) * name.len() as f64
}

#[differentiate(reverse, wrt(pipe))]
pub fn widened(mut pipe: Pipe, mark: Option<String>) -> f64 {
    {
        let Pipe { ref mut diameter, .. } = pipe;
        *diameter *= 2.0;
        *diameter += 0.1;
    }
    let ref width = pipe.diameter;
    let letters = match mark {
        Some(ref mark) => mark.len(),
        None => 1,
    };
    width * width * letters as f64 + mark.map_or(0.0, |mark| mark.len() as f64)
}

#[differentiate(reverse, wrt(pressure))]
pub fn gauge(pressure: Option<f64>, scale: Option<i32>) -> f64 {
    let Some(ref pressure) = pressure else { return 1.0 };
    let ref square = pressure * pressure;
    match scale {
        Some(ref scale) => square.sqrt() * f64::from(*scale),
        None => square * pressure,
    }
}

fn pipe(x: &[f64], kind: usize) -> Pipe {
    let wall = match kind {
        0 => Wall::Smooth,
        1 => Wall::Rough { grain: x[2], coating: "zinc".into() },
        _ => Wall::Bent(x[2], x[3]),
    };
    Pipe { diameter: x[0], length: x[1], name: "main".into(), wall }
}

fn numbers(pipe: &Pipe) -> [f64; 4] {
    let (a, b) = match pipe.wall {
        Wall::Smooth => (0.0, 0.0),
        Wall::Rough { grain, .. } => (grain, 0.0),
        Wall::Bent(a, b) => (a, b),
    };
    [pipe.diameter, pipe.length, a, b]
}

pub fn check() {
    let point = [0.4, 3.0, 0.3, 0.7, 1.2];
    for kind in 0..3 {
        check_flat(
            |x| pipe_losses(&pipe(x, kind), x[4]),
            |x, d| {
                let mut d_pipe = pipe(x, kind);
                let (value, d_flow) = pipe_losses_grad(&pipe(x, kind), &mut d_pipe, x[4]);
                d[..4].copy_from_slice(&numbers(&d_pipe));
                d[4] = d_flow;
                value
            },
            &[&point],
        );
        for mark in [None, Some("abc".to_owned())] {
            check_flat(
                |x| widened(pipe(x, kind), mark.clone()),
                |x, d| {
                    let (value, d_pipe) = widened_grad(pipe(x, kind), mark.clone());
                    d.copy_from_slice(&numbers(&d_pipe));
                    value
                },
                &[&point[..4]],
            );
        }
    }
    for scale in [None, Some(3)] {
        check_flat(
            |x| gauge(Some(x[0]), scale),
            |x, d| {
                let (value, d_pressure) = gauge_grad(Some(x[0]), scale);
                d[0] = d_pressure.unwrap();
                value
            },
            &[&[0.7]],
        );
    }
    assert_eq!(gauge_grad(None, None), (1.0, None));
}
