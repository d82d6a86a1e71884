//! Derivatives in functions that are differentiated: forces that are gradients of a potential, descents whose result depends on what
//! steers them, derivatives along a direction.
#![allow(clippy::needless_range_loop, clippy::ptr_arg, reason = "as people write it")]

use autodiff::{check_flat, check_flat_jvp};
use autodiff_runtime::{Differentiable, Real, differentiate};
use num_traits::Float;

#[differentiate(forward, reverse, nested)]
pub fn potential(point: [f64; 2], w: f64) -> f64 {
    1.0 / distance(point, [w, -0.3 * w * w]) + (point[0] * w).sin()
}

#[differentiate(forward, reverse, nested)]
pub fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    (x * x + y * y).sqrt()
}

/// Where a particle is that falls along the potential.
#[differentiate(forward)]
#[differentiate(reverse)]
pub fn nested_gradients(start: [f64; 2], w: f64, steps: usize) -> f64 {
    let mut point = start;
    let mut velocity = [0.1, 0.2];
    for _ in 0..steps {
        let (value, force, by_w) = potential_grad(point, w);
        for i in 0..2 {
            point[i] += 0.1 * velocity[i];
            velocity[i] -= 0.1 * force[i] * (1.0 + 0.01 * value) + 0.001 * by_w;
        }
    }
    let (_, along) = potential_jvp(point, velocity, w, 1.0);
    point[0] * point[0] + point[1] + along
}

#[differentiate(forward, reverse, nested, name = "error")]
pub fn squared_error(weights: &[f64], x: &Vec<f64>, decay: f64) -> f64 {
    let mut sum = decay * weights.iter().map(|w| w.powi(2)).sum::<f64>();
    for (w, x) in weights.iter().zip(x) {
        sum += (w * x - w.sin()).powi(2) * weights[0];
    }
    sum
}

/// The error after some steps of descent, by its rate and its regularisation.
#[differentiate(forward)]
#[differentiate(reverse)]
pub fn trained(start: &[f64], x: &Vec<f64>, rate: f64, decay: f64) -> f64 {
    let mut weights = start.to_vec();
    let mut slope = vec![0.0; start.len()];
    let mut slope_x = vec![0.0; x.len()];
    let mut sum = 0.0;
    for _ in 0..3 {
        let (value, d_decay) = error_grad(&weights, &mut slope, x, &mut slope_x, decay);
        sum += 0.1 * value + 0.01 * d_decay;
        for (w, s) in weights.iter_mut().zip(&slope) {
            *w -= rate * s;
        }
    }
    let (value, _) = error_vjp(&weights, &mut slope, x, &mut slope_x, decay, rate);
    sum + squared_error(&weights, x, 0.0) + slope[0] * slope_x[1] + value
}

/// The error and how it changes along a direction that depends on the arguments itself.
#[differentiate(forward)]
#[differentiate(reverse)]
pub fn along(start: &[f64], x: &Vec<f64>, rate: f64, decay: f64) -> f64 {
    let (value, slope) = error_jvp(start, x, x, x, decay, rate);
    value * slope * slope
}

/// A step in time, in place.
#[differentiate(forward, reverse, nested)]
pub fn step(u: &mut [f64], rate: f64) -> f64 {
    let mut sum = 0.0;
    for i in 1..u.len() {
        u[i] += rate * (u[i - 1] - u[i]).tanh();
        sum += u[i] * rate;
    }
    sum
}

#[differentiate(forward, reverse, nested)]
pub fn cool(u: &mut [f64; 2]) {
    u[0] *= u[1];
}

/// How much the state in the end depends on that at the start.
#[differentiate(forward)]
#[differentiate(reverse)]
pub fn sensitivity(start: &[f64; 2], rate: f64) -> f64 {
    let (mut u, mut d_u) = (*start, [1.0, rate]);
    let (value, d_rate) = step_vjp(&mut u, &mut d_u, rate, rate * rate);
    let (mut w, mut d_w) = (u, [rate, 2.0]);
    let (again, by_rate) = step_grad(&mut w, &mut d_w, u[1]);
    cool_vjp(&mut w, &mut d_w);
    value + again * by_rate + u[1] * d_u[0] + d_u[1] * d_rate + w[0] * d_w[1] + w[1] * d_w[0]
}

#[differentiate(forward)]
#[differentiate(reverse)]
pub fn sensitivity_forwards(start: &[f64; 2], rate: f64) -> f64 {
    let (mut u, mut t_u) = (*start, [1.0, rate]);
    let (value, tangent) = step_jvp(&mut u, &mut t_u, rate, rate * rate);
    cool_jvp(&mut u, &mut t_u);
    value * tangent + u[0] * t_u[1] + u[1] * t_u[0]
}

#[derive(Clone, Copy, Differentiable)]
pub struct Spring {
    stiffness: f64,
    length: f64,
}

#[differentiate(forward, reverse, nested, wrt(self, x, y))]
impl Spring {
    fn energy(&self, x: f64) -> f64 {
        self.stiffness * (x - self.length).powi(4)
    }

    fn mean(x: f64, y: f64) -> f64 {
        (x * x * y).sqrt()
    }
}

/// The force of a spring, and how it depends on the spring.
#[differentiate(forward, wrt(spring, x))]
#[differentiate(reverse, wrt(spring, x))]
pub fn force(spring: &Spring, x: f64) -> f64 {
    let mut d_spring = *spring;
    let (energy, slope) = spring.energy_grad(&mut d_spring, x);
    let (_, by_x, by_y) = Spring::mean_grad(energy, x);
    slope + d_spring.length * by_x + by_y * d_spring.stiffness
}

#[differentiate(forward, reverse, nested)]
pub fn power<T: Float, const N: usize>(x: [T; N], p: T) -> T {
    x[0].powf(p) * x[N - 1]
}

#[differentiate(forward)]
#[differentiate(reverse)]
pub fn generic<T: Float + Real>(x: T, p: T) -> T {
    let (value, [by_first, by_last], by_p) = power_grad([x, x * p], p);
    value * by_p + by_first * by_last
}

#[differentiate(forward, reverse, nested)]
pub fn checked(x: f64, y: &f64) -> Result<f64, String> {
    if x < 0.0 {
        return Err("negative".to_string());
    }
    Ok(x.sqrt() * y)
}

#[differentiate(forward)]
#[differentiate(reverse)]
pub fn fallible(x: f64, y: f64) -> Result<f64, String> {
    let mut by_y = 0.0;
    let (value, by_x) = checked_grad(x, &y, &mut by_y)?;
    Ok(value * by_x + by_y)
}

#[differentiate(forward, reverse, nested, vjp = cube_rule, jvp = cube_forwards)]
pub fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiate(forward)]
fn cube_rule(x: f64, seed: f64) -> (f64, f64) {
    (x * x * x, 3.0 * x * x * seed)
}

#[differentiate(forward)]
fn cube_forwards(x: f64, t_x: f64) -> (f64, f64) {
    (x * x * x, 3.0 * x * x * t_x)
}

#[differentiate(forward)]
#[differentiate(reverse)]
pub fn by_hand(x: f64) -> f64 {
    let (value, slope) = cube_grad(x);
    let (_, scaled) = cube_vjp(slope, value);
    let (_, along) = cube_jvp(x, slope);
    slope * scaled + along
}

/// A gradient of arguments by value and by reference, as what the oracles take.
fn check_both(
    f: impl Fn(&[f64]) -> f64,
    grad: impl Fn(&[f64], &mut [f64]) -> f64,
    jvp: impl Fn(&[f64], &[f64]) -> (f64, f64),
    points: &[&[f64]],
) {
    check_flat(&f, grad, points);
    let forwards = |v: &[f64], t: &[f64]| {
        let (value, tangent) = jvp(v, t);
        (vec![value], vec![tangent])
    };
    check_flat_jvp(|v| vec![f(v)], forwards, points);
}

pub fn check() {
    check_both(
        |v| nested_gradients([v[0], v[1]], v[2], 4),
        |v, d| {
            let (value, d_start, d_w) = nested_gradients_grad([v[0], v[1]], v[2], 4);
            d.copy_from_slice(&[d_start[0], d_start[1], d_w]);
            value
        },
        |v, t| nested_gradients_jvp([v[0], v[1]], [t[0], t[1]], v[2], t[2], 4),
        &[&[0.5, -1.2, 0.7], &[2.0, 1.5, -0.4]],
    );
    let points: [&[f64]; 1] = [&[0.5, -1.2, 0.7, 0.3, 0.9, 0.1]];
    check_both(
        |v| trained(&v[..2], &v[2..4].to_vec(), v[4], v[5]),
        |v, d| {
            let (d_start, rest) = d.split_at_mut(2);
            let (d_x, rest) = rest.split_at_mut(2);
            let (value, d_rate, d_decay) = trained_grad(&v[..2], d_start, &v[2..4].to_vec(), d_x, v[4], v[5]);
            rest.copy_from_slice(&[d_rate, d_decay]);
            value
        },
        |v, t| trained_jvp(&v[..2], &t[..2], &v[2..4].to_vec(), &t[2..4].to_vec(), v[4], t[4], v[5], t[5]),
        &points,
    );
    check_both(
        |v| along(&v[..2], &v[2..4].to_vec(), v[4], v[5]),
        |v, d| {
            let (d_start, rest) = d.split_at_mut(2);
            let (d_x, rest) = rest.split_at_mut(2);
            let (value, d_rate, d_decay) = along_grad(&v[..2], d_start, &v[2..4].to_vec(), d_x, v[4], v[5]);
            rest.copy_from_slice(&[d_rate, d_decay]);
            value
        },
        |v, t| along_jvp(&v[..2], &t[..2], &v[2..4].to_vec(), &t[2..4].to_vec(), v[4], t[4], v[5], t[5]),
        &points,
    );
    let points: [&[f64]; 2] = [&[0.5, -1.2, 0.7], &[2.0, 1.5, -0.4]];
    check_both(
        |v| sensitivity(&[v[0], v[1]], v[2]),
        |v, d| {
            let mut d_start = [0.0; 2];
            let (value, d_rate) = sensitivity_grad(&[v[0], v[1]], &mut d_start, v[2]);
            d.copy_from_slice(&[d_start[0], d_start[1], d_rate]);
            value
        },
        |v, t| sensitivity_jvp(&[v[0], v[1]], &[t[0], t[1]], v[2], t[2]),
        &points,
    );
    check_both(
        |v| sensitivity_forwards(&[v[0], v[1]], v[2]),
        |v, d| {
            let mut d_start = [0.0; 2];
            let (value, d_rate) = sensitivity_forwards_grad(&[v[0], v[1]], &mut d_start, v[2]);
            d.copy_from_slice(&[d_start[0], d_start[1], d_rate]);
            value
        },
        |v, t| sensitivity_forwards_jvp(&[v[0], v[1]], &[t[0], t[1]], v[2], t[2]),
        &points,
    );
    let spring = |v: &[f64]| Spring { stiffness: v[0], length: v[1] };
    check_both(
        |v| force(&spring(v), v[2]),
        |v, d| {
            let mut d_spring = spring(v);
            let (value, d_x) = force_grad(&spring(v), &mut d_spring, v[2]);
            d.copy_from_slice(&[d_spring.stiffness, d_spring.length, d_x]);
            value
        },
        |v, t| force_jvp(&spring(v), &spring(t), v[2], t[2]),
        &[&[0.5, 0.3, 0.7], &[2.0, 0.4, 1.3]],
    );
    check_both(
        |v| generic(v[0], v[1]),
        |v, d| {
            let (value, d_x, d_p) = generic_grad(v[0], v[1]);
            d.copy_from_slice(&[d_x, d_p]);
            value
        },
        |v, t| generic_jvp(v[0], t[0], v[1], t[1]),
        &[&[0.5, 0.3], &[2.0, 1.4]],
    );
    check_both(
        |v| fallible(v[0], v[1]).unwrap(),
        |v, d| {
            let (value, d_x, d_y) = fallible_grad(v[0], v[1]).unwrap();
            d.copy_from_slice(&[d_x, d_y]);
            value
        },
        |v, t| fallible_jvp(v[0], t[0], v[1], t[1]).unwrap(),
        &[&[0.5, 0.3], &[2.0, 1.4]],
    );
    assert_eq!(fallible_grad(-1.0, 1.0), Err("negative".to_string()));
    check_both(
        |v| by_hand(v[0]),
        |v, d| {
            let (value, d_x) = by_hand_grad(v[0]);
            d[0] = d_x;
            value
        },
        |v, t| by_hand_jvp(v[0], t[0]),
        &[&[0.8]],
    );
}
