//! The nearest, the heaviest, the last of structs that have no default: which it is, is a position.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Particle {
    x: f64,
    v: f64,
    mass: f64,
}

#[differentiate(reverse, wrt(particles, at))]
pub fn pull(particles: &[Particle], at: f64) -> f64 {
    let nearest =
        particles.iter().min_by(|a, b| (a.x - at).abs().partial_cmp(&(b.x - at).abs()).unwrap()).unwrap();
    let heaviest = particles.iter().max_by(|a, b| a.mass.total_cmp(&b.mass)).map(|p| p.mass * p.v).unwrap_or(0.0);
    let moment = particles.iter().map(|p| p.x * p.mass).next_back().unwrap_or(0.0);
    nearest.mass / (nearest.x - at).powi(2) + heaviest + moment
}

/// Of equals the first of the least and the last of the greatest; rows and pairs as well.
#[differentiate(reverse)]
pub fn contrast(values: &[f64], weights: &[f64]) -> f64 {
    let pairs = || values.iter().zip(weights);
    let Some((low, at_low)) = pairs().min_by(|a, b| a.0.total_cmp(b.0)) else { return 0.0 };
    let (high, at_high) = pairs().max_by(|a, b| a.0.total_cmp(b.0)).unwrap();
    let (place, row) = values
        .chunks(2)
        .enumerate()
        .max_by(|(_, a), (_, b)| a.iter().sum::<f64>().total_cmp(&b.iter().sum::<f64>()))
        .unwrap();
    high * at_high - low * at_low + row.iter().map(|x| x * x).sum::<f64>() * place as f64
}

/// The corner of a box about points.
#[differentiate(reverse)]
pub fn corner(xs: &[f64], ys: &[f64]) -> f64 {
    let points = xs.iter().zip(ys).map(|(&x, &y)| (x, y));
    let (right, bottom) = points.reduce(|a, b| (a.0.max(b.0), a.1.min(b.1))).unwrap();
    right * bottom
}

pub fn check() {
    let particles =
        |v: &[f64]| v.chunks(3).map(|p| Particle { x: p[0], v: p[1], mass: p[2] }).collect::<Vec<_>>();
    check_flat(
        |v| pull(&particles(&v[1..]), v[0]),
        |v, d| {
            let particles = particles(&v[1..]);
            let mut shadow = particles.clone();
            let (value, d_at) = pull_grad(&particles, &mut shadow, v[0]);
            d[0] = d_at;
            let numbers = shadow.iter().flat_map(|p| [p.x, p.v, p.mass]);
            d[1..].iter_mut().zip(numbers).for_each(|(d, number)| *d = number);
            value
        },
        &[&[0.5, 0.3, 1.0, 2.0, 0.9, -0.5, 1.0, -0.4, 0.2, 3.0], &[0.5, 0.3, 1.0, 2.0]],
    );
    check_flat(
        |v| contrast(&v[..v.len() / 2], &v[v.len() / 2..]),
        |v, d| {
            let (d_values, d_weights) = d.split_at_mut(v.len() / 2);
            contrast_grad(&v[..v.len() / 2], d_values, &v[v.len() / 2..], d_weights)
        },
        &[&[0.3, -1.2, 0.7, 0.4, 0.9, 2.0, 3.0, 5.0, 7.0, 11.0], &[0.3, 2.0], &[]],
    );
    check_flat(
        |v| corner(&v[..3], &v[3..]),
        |v, d| {
            let (d_xs, d_ys) = d.split_at_mut(3);
            corner_grad(&v[..3], d_xs, &v[3..], d_ys)
        },
        &[&[0.3, 1.2, -0.7, 0.4, 0.9, 0.1]],
    );
    // Of equals, as the function has it.
    let (mut d_values, mut d_weights) = ([7.0; 3], [7.0; 3]);
    let _ = contrast_grad(&[1.0, 1.0, 1.0], &mut d_values, &[2.0, 3.0, 5.0], &mut d_weights);
    assert_eq!(d_weights, [-1.0, 0.0, 1.0]);
}
