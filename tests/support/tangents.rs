//! Companions of forward mode, and of second order, against their primals and their gradients.
//!
//! As for the other companions, a function of whatever arguments counts as one of a single slice; its tangent is one more slice of
//! the same length.

use crate::{Scalar, Verdict, derivative};
use std::fmt::Debug;

/// Asserts that `companion`, of a point and a tangent, returns `f`'s values, bit for bit, and tangents that agree with difference
/// quotients of `f` along each axis and along some other directions, at each of `points`.
///
/// # Panics
///
/// Where it does not, and where the difference quotients decide nothing, as at a kink.
#[track_caller]
pub fn check_flat_jvp<T: Scalar>(
    f: impl Fn(&[T]) -> Vec<T>,
    companion: impl Fn(&[T], &[T]) -> (Vec<T>, Vec<T>),
    points: &[&[T]],
) {
    assert_ne!(points.len(), 0, "no points to check");
    for point in points {
        let expected = f(point);
        for direction in directions::<T>(point.len()) {
            let (value, tangent) = companion(point, &direction);
            assert_eq!((value.len(), tangent.len()), (expected.len(), expected.len()), "results at {point:?}");
            for (index, (expected, got)) in expected.iter().zip(&value).enumerate() {
                assert!(
                    expected.bits() == got.bits(),
                    "value {index} at {point:?}: expected {expected:?}, got {got:?}"
                );
            }
            for (index, tangent) in tangent.into_iter().enumerate() {
                let estimate = derivative(|step: T| f(&moved(point, &direction, step))[index].widen(), T::narrow(0.0));
                require(Verdict::of(tangent, estimate), &(index, point, &direction));
            }
        }
    }
}

/// Asserts that `companion`, of a point and a direction, returns `f`'s value, overwrites its third argument by the gradient that
/// `grad` gives and its fourth by the product of the Hessian with the direction, at each of `points`: it agrees with difference
/// quotients of the gradient, and the Hessian is symmetric.
///
/// # Panics
///
/// Where it does not, and where the difference quotients decide nothing, as at a kink.
#[track_caller]
pub fn check_flat_hvp<T: Scalar>(
    grad: impl Fn(&[T], &mut [T]) -> T,
    companion: impl Fn(&[T], &[T], &mut [T], &mut [T]) -> T,
    points: &[&[T]],
) {
    assert_ne!(points.len(), 0, "no points to check");
    for point in points {
        let zeros = || vec![T::narrow(0.0); point.len()];
        let gradient = |at: &[T]| {
            let mut d = zeros();
            let value = grad(at, &mut d);
            (value, d)
        };
        let (value, expected) = gradient(point);
        let directions = directions::<T>(point.len());
        let mut products: Vec<Vec<T>> = Vec::new();
        for direction in &directions {
            let (mut d, mut product) = (vec![T::narrow(f64::NAN); point.len()], vec![T::narrow(f64::NAN); point.len()]);
            let got = companion(point, direction, &mut d, &mut product);
            assert!(value.bits() == got.bits(), "value at {point:?}: expected {value:?}, got {got:?}");
            for (index, (expected, got)) in expected.iter().zip(&d).enumerate() {
                let (expected, got) = (expected.widen(), got.widen());
                let close = (expected - got).abs() <= 64.0 * T::EPSILON * (expected.abs() + 1e-6);
                assert!(close, "gradient {index} at {point:?}: expected {expected:e}, got {got:e}");
            }
            for (index, product) in product.iter().enumerate() {
                let along = |step: T| gradient(&moved(point, direction, step)).1[index].widen();
                require(Verdict::of(*product, derivative(along, T::narrow(0.0))), &(index, point, direction));
            }
            products.push(product);
        }
        let dot = |left: &[T], right: &[T]| left.iter().zip(right).map(|(l, r)| l.widen() * r.widen()).sum::<f64>();
        for (left, left_product) in directions.iter().zip(&products) {
            for (right, right_product) in directions.iter().zip(&products) {
                let (one, other) = (dot(left, right_product), dot(right, left_product));
                let size: f64 = left_product.iter().chain(right_product).map(|x| x.widen().abs()).sum();
                assert!(
                    (one - other).abs() <= 1e3 * T::EPSILON * size,
                    "not symmetric at {point:?}: {one:e}, {other:e}"
                );
            }
        }
    }
}

fn moved<T: Scalar>(point: &[T], direction: &[T], step: T) -> Vec<T> {
    point.iter().zip(direction).map(|(x, t)| T::narrow(x.widen() + step.widen() * t.widen())).collect()
}

#[track_caller]
fn require(verdict: Verdict, place: &impl Debug) {
    match verdict {
        Verdict::Agrees => {}
        Verdict::Undecided(text) => panic!("the oracle is undecided, choose another point: {place:?}: {text}"),
        Verdict::Differs(text) => panic!("{place:?}: {text}"),
    }
}

/// Each axis, then a few with every part between a quarter and three quarters in size.
fn directions<T: Scalar>(parts: usize) -> Vec<Vec<T>> {
    let mut random = fastrand::Rng::with_seed(11);
    let mut part = || T::narrow((0.25 + 0.5 * random.f64()) * if random.bool() { 1.0 } else { -1.0 });
    let axis = |at: usize| (0..parts).map(|element| T::narrow(f64::from(u8::from(element == at)))).collect();
    let axes: Vec<Vec<T>> = (0..parts).map(axis).collect();
    let others = (0..2).map(|_| (0..parts).map(|_| part()).collect());
    axes.into_iter().chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::{check_flat_hvp, check_flat_jvp};
    use std::panic::catch_unwind;

    fn f(x: &[f64]) -> Vec<f64> {
        vec![x[0] * x[1], x[0].sin()]
    }

    fn grad(x: &[f64], d: &mut [f64]) -> f64 {
        d.copy_from_slice(&[2.0 * x[0] * x[1], x[0] * x[0]]);
        x[0] * x[0] * x[1]
    }

    #[test]
    fn what_is_right_passes() {
        check_flat_jvp(f, |x, t| (f(x), vec![x[1] * t[0] + x[0] * t[1], x[0].cos() * t[0]]), &[&[0.5, 2.0]]);
        let hvp = |x: &[f64], t: &[f64], d: &mut [f64], h: &mut [f64]| {
            h.copy_from_slice(&[2.0 * (x[1] * t[0] + x[0] * t[1]), 2.0 * x[0] * t[0]]);
            grad(x, d)
        };
        check_flat_hvp(grad, hvp, &[&[0.5, 2.0]]);
    }

    #[test]
    fn what_is_wrong_fails() {
        let wrong = |x: &[f64], t: &[f64]| (f(x), vec![x[1] * t[0], x[0].cos() * t[0]]);
        assert!(catch_unwind(|| check_flat_jvp(f, wrong, &[&[0.5, 2.0]])).is_err());
        let wrong = |x: &[f64], t: &[f64], d: &mut [f64], h: &mut [f64]| {
            h.copy_from_slice(&[2.0 * x[1] * t[0], 2.0 * x[0] * t[0]]);
            grad(x, d)
        };
        assert!(catch_unwind(|| check_flat_hvp(grad, wrong, &[&[0.5, 2.0]])).is_err());
    }
}
