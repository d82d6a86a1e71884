//! Functions of any float type, by the traits of num-traits.
#![allow(clippy::needless_range_loop, clippy::ptr_arg, reason = "as people write it")]

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;
use num_traits::{Float, FloatConst, FromPrimitive};

#[differentiate(reverse)]
pub fn generic_functions<T: Float>(x: T, y: T) -> T {
    x.sin() * y + T::from(2.0).unwrap() * x.powi(3) / (T::one() + y * y) - Float::max(x, y).atan2(T::epsilon() + y)
}

#[differentiate(reverse)]
pub fn rosenbrock<T>(param: &[T]) -> T
where
    T: Float + FromPrimitive + std::iter::Sum,
{
    param
        .iter()
        .zip(param.iter().skip(1))
        .map(|(&xi, &xi1)| {
            (T::from_f64(1.0).unwrap() - xi).powi(2) + T::from_f64(100.0).unwrap() * (xi1 - xi.powi(2)).powi(2)
        })
        .sum()
}

#[differentiate(reverse)]
pub fn ackley<T: Float + FromPrimitive + std::iter::Sum + FloatConst>(x: &[T], a: T) -> T {
    let n = T::from_usize(x.len()).unwrap();
    let two = T::from(2).unwrap();
    let squares: T = x.iter().map(|v| v.powi(2)).sum::<T>() / n;
    let waves = x.iter().fold(T::zero(), |acc, &v| acc + (two * T::PI() * v).cos()) / n;
    let mut best = T::neg_infinity();
    for &v in x {
        if v > best {
            best = v;
        }
    }
    let peak = x.iter().copied().fold(T::neg_infinity(), T::max);
    -a * (-T::from_f64(0.2).unwrap() * squares.sqrt()).exp() - waves.exp() + a + T::one().exp() + (best * peak).tanh()
}

#[differentiate(reverse)]
pub fn weighted<T: Float, F: Fn(usize) -> T, const N: usize>(x: [T; N], weight: F) -> T {
    let mut sum = T::zero();
    for i in 0..N {
        if x[i].is_nan() {
            return T::nan();
        }
        sum = sum + weight(i) * x[i] * x[i].exp();
    }
    sum
}

#[differentiate(reverse)]
pub fn in_place<T: Float + std::ops::AddAssign>(u: &mut Vec<T>, rate: T) -> T {
    let mut scratch = vec![T::zero(); u.len()];
    for _ in 0..3 {
        for i in 1..u.len() {
            scratch[i] = rate * (u[i - 1] - u[i]) * u[i];
        }
        for (u, s) in u.iter_mut().zip(&scratch) {
            *u += *s;
        }
    }
    u.iter().fold(T::one(), |acc, &v| acc * (v + T::one()))
}

#[differentiate(reverse)]
pub fn composed<T: Float>(x: T) -> T {
    let z = generic_functions(x, x * x);
    if z > T::zero() { z * generic_functions::<T>(z, T::one()) } else { z }
}

#[differentiate(reverse, wrt(x))]
pub fn of_any_number<T: Copy + std::ops::Mul<Output = T> + std::ops::Add<Output = T>>(x: &[T], c: T) -> T {
    let mut product = c;
    for &v in x {
        product = product * v + c;
    }
    product
}

#[differentiate(reverse)]
pub fn converted<T: Float + Into<f64>>(x: T, k: f64) -> f64 {
    let y: f64 = x.into();
    y * k + x.to_f64().unwrap().sin()
}

pub fn check() {
    let points = [[1.0, 2.0], [0.3, -0.7], [-1.5, 0.2]];
    check_gradient(|[x, y]: [f64; 2]| generic_functions(x, y), |[x, y]| generic_functions_grad(x, y), &points);
    let points = [[1.0, 2.0], [0.3, -0.7], [-1.5, 0.2]].map(|point| point.map(|x| x as f32));
    check_gradient(|[x, y]: [f32; 2]| generic_functions(x, y), |[x, y]| generic_functions_grad(x, y), &points);
    check_gradient(|[x]: [f64; 1]| composed(x), |[x]| composed_grad(x), &[[0.7], [-0.2]]);
    check_flat(rosenbrock, rosenbrock_grad, &[&[0.5, 1.2, -0.3], &[1.0, 0.9], &[2.0]]);
    check_flat(
        |v| ackley(&v[1..], v[0]),
        |v, d| {
            let (value, d_a) = ackley_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_a;
            value
        },
        &[&[2.0, 0.5, 1.2, -0.3]],
    );
    let weight = |i: usize| 1.0 + i as f64;
    check_gradient(|x: [f64; 3]| weighted(x, weight), |x| weighted_grad(x, weight), &[[0.5, -1.0, 0.2]]);
    check_flat(
        |v| in_place(&mut v[1..].to_vec(), v[0]),
        |v, d| {
            let (mut u, mut d_u) = (v[1..].to_vec(), vec![0.0; v.len() - 1]);
            let (value, d_rate) = in_place_grad(&mut u, &mut d_u, v[0]);
            d[0] = d_rate;
            d[1..].copy_from_slice(&d_u);
            value
        },
        &[&[0.3, 1.0, 0.5, -0.2]],
    );
    check_flat(|v| of_any_number(v, 0.5), |v, d| of_any_number_grad(v, d, 0.5), &[&[1.5, -2.0, 0.3]]);
    let (value, d_x, d_k) = converted_grad(0.75_f32, 2.0);
    assert_eq!((value, d_k), (1.5 + 0.75_f64.sin(), 0.75));
    approx::assert_relative_eq!(f64::from(d_x), 2.0 + 0.75_f64.cos(), max_relative = 1e-7);
}
