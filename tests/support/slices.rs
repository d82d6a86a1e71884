//! Companions of functions of slices against their primals.
//!
//! A function of whatever arguments counts as one of a single slice, in which all its real numbers stand one after
//! another: a test's closures split the slice into the arguments, and the slice of the derivatives into their shadows.

use std::fmt::Debug;

use crate::{Estimate, Scalar, Verdict, gradient};

/// Asserts that `companion` returns `f`'s value, bit for bit, and overwrites its second argument with derivatives that
/// agree with difference quotients of `f`, at each of `points`, which may differ in length.
///
/// # Panics
///
/// Where it does not, and where the difference quotients decide nothing, as at a kink: such a point tests nothing.
#[track_caller]
pub fn check_flat<T: Scalar>(f: impl Fn(&[T]) -> T, companion: impl Fn(&[T], &mut [T]) -> T, points: &[&[T]]) {
    assert_ne!(points.len(), 0, "no points to check");
    for point in points {
        for verdict in examine_flat(&f, &companion, point) {
            require(verdict);
        }
    }
}

/// As [`check_flat`], but returns a verdict for the value and one for each derivative.
pub fn examine_flat<T: Scalar>(
    f: impl Fn(&[T]) -> T,
    companion: impl Fn(&[T], &mut [T]) -> T,
    point: &[T],
) -> Vec<Verdict> {
    let mut d = garbage(point.len());
    let value = companion(point, &mut d);
    let mut verdicts = vec![same_value(f(point), value, point)];
    verdicts.extend(compare(&d, &gradient(|at| f(at).widen(), point), point));
    verdicts
}

/// Asserts of an `f` that returns several numbers that `companion` returns their values, bit for bit, and for each of
/// several cotangents, its second argument, adds the product with the Jacobian to its third, at each of `points`.
///
/// The cotangents are each result by itself and a few pseudo-random weightings of all. With each, the companion is
/// called twice: it must add the same to what it finds as to zeros.
///
/// # Panics
///
/// As [`check_flat`].
#[track_caller]
pub fn check_flat_vjp<T: Scalar>(
    f: impl Fn(&[T]) -> Vec<T>,
    companion: impl Fn(&[T], &[T], &mut [T]) -> Vec<T>,
    points: &[&[T]],
) {
    assert_ne!(points.len(), 0, "no points to check");
    for point in points {
        let expected = f(point);
        for seed in cotangents::<T>(expected.len()) {
            let weighted = |at: &[T]| f(at).into_iter().zip(&seed).map(|(y, weight)| y.widen() * weight.widen()).sum();
            let estimates = gradient(weighted, point);
            let mut d = vec![T::narrow(0.0); point.len()];
            for call in ["first", "second"] {
                let before = d.clone();
                let value = companion(point, &seed, &mut d);
                assert_eq!(value.len(), expected.len(), "the number of values at {point:?}");
                for (&expected, got) in expected.iter().zip(value) {
                    require(same_value(expected, got, point));
                }
                let added: Vec<T> = d.iter().zip(before).map(|(d, b)| T::narrow(d.widen() - b.widen())).collect();
                for verdict in compare(&added, &estimates, point) {
                    require(verdict.map(|text| format!("{text} with cotangent {seed:?} in the {call} call")));
                }
            }
        }
    }
}

/// Asserts that `companion` returns `f`'s value, bit for bit, and overwrites its second argument with derivatives that
/// equal those of `exact` up to a few roundings, at each of `points`.
///
/// # Panics
///
/// Where it does not.
#[track_caller]
pub fn check_flat_closed_form<T: Scalar>(
    f: impl Fn(&[T]) -> T,
    companion: impl Fn(&[T], &mut [T]) -> T,
    exact: impl Fn(&[T]) -> Vec<T>,
    points: &[&[T]],
) {
    assert_ne!(points.len(), 0, "no points to check");
    for point in points {
        let mut d = garbage(point.len());
        let value = companion(point, &mut d);
        require(same_value(f(point), value, point));
        let exact = exact(point);
        assert_eq!(exact.len(), point.len(), "the number of exact derivatives at {point:?}");
        for (element, (got, expected)) in d.into_iter().zip(exact).enumerate() {
            let (got, expected) = (got.widen(), expected.widen());
            let same = got == expected || (got.is_nan() && expected.is_nan());
            let close = (got - expected).abs() <= 64.0 * T::EPSILON * expected.abs();
            assert!(same || close, "{}", locate(element, point, &format!("expected {expected:e}, got {got:e}")));
        }
    }
}

/// What stands in a shadow that is to be overwritten.
fn garbage<T: Scalar>(len: usize) -> Vec<T> {
    vec![T::narrow(f64::NAN); len]
}

#[track_caller]
fn require(verdict: Verdict) {
    match verdict {
        Verdict::Agrees => {}
        Verdict::Undecided(text) => panic!("the oracle is undecided, choose another point: {text}"),
        Verdict::Differs(text) => panic!("{text}"),
    }
}

fn same_value<T: Scalar>(expected: T, got: T, point: &[T]) -> Verdict {
    if expected.bits() == got.bits() {
        Verdict::Agrees
    } else {
        Verdict::Differs(format!("value at {point:?}: expected {expected:?}, got {got:?}"))
    }
}

fn compare<T: Scalar>(derivatives: &[T], estimates: &[Estimate], point: &[T]) -> Vec<Verdict> {
    let judge = |(element, (&derivative, &estimate))| {
        Verdict::of(derivative, estimate).map(|text| locate(element, point, &text))
    };
    derivatives.iter().zip(estimates).enumerate().map(judge).collect()
}

fn locate(element: usize, point: &(impl Debug + ?Sized), text: &str) -> String {
    format!("derivative {element} at {point:?}: {text}")
}

/// Each unit cotangent, then a few with every weight between a half and one and a half in size.
fn cotangents<T: Scalar>(results: usize) -> Vec<Vec<T>> {
    let mut random = fastrand::Rng::with_seed(7);
    let mut weight = || T::narrow((0.5 + random.f64()) * if random.bool() { 1.0 } else { -1.0 });
    let unit = |at: usize| (0..results).map(|element| T::narrow(f64::from(u8::from(element == at)))).collect();
    let units: Vec<Vec<T>> = (0..results).map(unit).collect();
    let weightings = (0..3).map(|_| (0..results).map(|_| weight()).collect());
    units.into_iter().chain(weightings).collect()
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::{check_flat, check_flat_closed_form, check_flat_vjp};

    fn energy(x: &[f64]) -> f64 {
        x.windows(2).map(|pair| (pair[1] - pair[0]).powi(4)).sum::<f64>() + 1.0
    }

    fn energy_grad(x: &[f64], d: &mut [f64]) -> f64 {
        d.fill(0.0);
        for i in 1..x.len() {
            let force = 4.0 * (x[i] - x[i - 1]).powi(3);
            d[i] += force;
            d[i - 1] -= force;
        }
        energy(x)
    }

    fn energy_exact(x: &[f64]) -> Vec<f64> {
        let mut d = vec![0.0; x.len()];
        energy_grad(x, &mut d);
        d
    }

    const POINTS: &[&[f64]] = &[&[0.5, 3.0, -1.0], &[-2.0, 0.1], &[4.0], &[]];

    fn message(check: impl FnOnce() + std::panic::UnwindSafe) -> String {
        let payload = catch_unwind(check).expect_err("the check must fail");
        payload.downcast_ref::<String>().cloned().expect("a formatted message")
    }

    #[test]
    fn the_right_gradient_passes_at_every_length() {
        check_flat(energy, energy_grad, POINTS);
        check_flat_closed_form(energy, energy_grad, energy_exact, POINTS);
    }

    #[test]
    fn one_wrong_element_fails() {
        let wrong = |x: &[f64], d: &mut [f64]| {
            let value = energy_grad(x, d);
            d[1] *= 1.0 + 1e-5;
            value
        };
        let text = message(|| check_flat(energy, wrong, POINTS));
        assert!(text.starts_with("derivative 1 at [0.5, 3.0, -1.0]"), "{text}");
        let text = message(|| check_flat_closed_form(energy, wrong, energy_exact, POINTS));
        assert!(text.starts_with("derivative 1 at [0.5, 3.0, -1.0]"), "{text}");
    }

    #[test]
    fn a_shadow_that_is_not_overwritten_fails() {
        message(|| check_flat(energy, |x, _| energy(x), &[&[1.0]]));
        message(|| check_flat_closed_form(energy, |x, _| energy(x), energy_exact, &[&[1.0]]));
    }

    #[test]
    fn a_value_off_by_one_bit_fails_without_any_argument() {
        assert_eq!(message(|| check_flat(energy, |_, _| 1.0_f64.next_up(), &[&[]])).find("value at []"), Some(0));
    }

    fn differences(x: &[f64]) -> Vec<f64> {
        x.windows(2).map(|pair| pair[1] * pair[0]).collect()
    }

    fn differences_vjp(x: &[f64], seed: &[f64], d: &mut [f64]) -> Vec<f64> {
        for (i, seed) in seed.iter().enumerate() {
            d[i] += seed * x[i + 1];
            d[i + 1] += seed * x[i];
        }
        differences(x)
    }

    #[test]
    fn the_right_vjp_passes_at_every_length() {
        check_flat_vjp(differences, differences_vjp, POINTS);
    }

    #[test]
    fn a_vjp_that_does_not_add_fails() {
        let overwriting = |x: &[f64], seed: &[f64], d: &mut [f64]| {
            d.fill(0.0);
            differences_vjp(x, seed, d)
        };
        let text = message(|| check_flat_vjp(differences, overwriting, POINTS));
        assert!(text.contains("in the second call"), "{text}");
    }

    #[test]
    fn a_vjp_that_mixes_up_the_results_fails() {
        let reversed = |x: &[f64], seed: &[f64], d: &mut [f64]| {
            let seed: Vec<f64> = seed.iter().rev().copied().collect();
            differences_vjp(x, &seed, d)
        };
        message(|| check_flat_vjp(differences, reversed, POINTS));
    }

    #[test]
    fn single_precision_is_checked_too() {
        let f = |x: &[f32]| x.iter().map(|x| x.exp()).sum::<f32>();
        let companion = |factor: f32| {
            move |x: &[f32], d: &mut [f32]| {
                for (d, x) in d.iter_mut().zip(x) {
                    *d = x.exp() * factor;
                }
                f(x)
            }
        };
        check_flat(f, companion(1.0), &[&[0.7, -1.0], &[2.0]]);
        message(move || check_flat(f, companion(1.01), &[&[0.7]]));
    }
}
