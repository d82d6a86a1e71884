//! Companions against their primals.

use std::fmt::Debug;

use crate::{Companion, Scalar, Verdict, gradient};

/// Asserts that `companion` returns `f`'s value, bit for bit, and derivatives that agree with difference quotients of
/// `f`, at each of `points`.
///
/// # Panics
///
/// Where it does not, and where the difference quotients decide nothing, as at a kink: such a point tests nothing.
#[track_caller]
pub fn check_gradient<T: Scalar, C: Companion<T, N>, const N: usize>(
    f: impl Fn([T; N]) -> T,
    companion: impl Fn([T; N]) -> C,
    points: &[[T; N]],
) {
    assert_ne!(points.len(), 0, "no points to check");
    for &point in points {
        for verdict in examine_gradient(&f, &companion, point) {
            require(verdict);
        }
    }
}

/// As [`check_gradient`], but returns a verdict for the value and one for each derivative.
pub fn examine_gradient<T: Scalar, C: Companion<T, N>, const N: usize>(
    f: impl Fn([T; N]) -> T,
    companion: impl Fn([T; N]) -> C,
    point: [T; N],
) -> Vec<Verdict> {
    let (value, derivatives) = companion(point).split();
    let mut verdicts = vec![same_value(f(point), value, &point)];
    let estimates = gradient(|at| f(at).widen(), point);
    for (element, (&derivative, estimate)) in derivatives.iter().zip(estimates).enumerate() {
        verdicts.push(match Verdict::of(derivative, estimate) {
            Verdict::Agrees => Verdict::Agrees,
            Verdict::Undecided(text) => Verdict::Undecided(locate(element, &point, &text)),
            Verdict::Differs(text) => Verdict::Differs(locate(element, &point, &text)),
        });
    }
    verdicts
}

/// Asserts of an `f` that returns several numbers that `companion` returns their values, bit for bit, and for each of
/// several cotangents the product with the Jacobian, at each of `points`.
///
/// The cotangents are each result by itself and a few pseudo-random weightings of all.
///
/// # Panics
///
/// As [`check_gradient`].
#[track_caller]
pub fn check_vjp<T: Scalar, const N: usize, const M: usize>(
    f: impl Fn([T; N]) -> [T; M],
    companion: impl Fn([T; N], [T; M]) -> ([T; M], [T; N]),
    points: &[[T; N]],
) {
    assert_ne!(points.len(), 0, "no points to check");
    for &point in points {
        for seed in cotangents::<T, M>() {
            let (value, derivatives) = companion(point, seed);
            for (expected, got) in f(point).into_iter().zip(value) {
                require(same_value(expected, got, &point));
            }
            let weighted = |at| f(at).into_iter().zip(seed).map(|(y, weight)| y.widen() * weight.widen()).sum();
            for (element, (derivative, estimate)) in derivatives.into_iter().zip(gradient(weighted, point)).enumerate()
            {
                match Verdict::of(derivative, estimate) {
                    Verdict::Agrees => {}
                    Verdict::Undecided(text) | Verdict::Differs(text) => {
                        panic!("{} with cotangent {seed:?}", locate(element, &point, &text))
                    }
                }
            }
        }
    }
}

/// Asserts that `companion` returns `f`'s value, bit for bit, and derivatives that equal those of `exact` up to a few
/// roundings, at each of `points`.
///
/// # Panics
///
/// Where it does not.
#[track_caller]
pub fn check_closed_form<T: Scalar, C: Companion<T, N>, const N: usize>(
    f: impl Fn([T; N]) -> T,
    companion: impl Fn([T; N]) -> C,
    exact: impl Fn([T; N]) -> [T; N],
    points: &[[T; N]],
) {
    assert_ne!(points.len(), 0, "no points to check");
    for &point in points {
        let (value, derivatives) = companion(point).split();
        require(same_value(f(point), value, &point));
        for (element, (got, expected)) in derivatives.into_iter().zip(exact(point)).enumerate() {
            let (got, expected) = (got.widen(), expected.widen());
            let same = got == expected || (got.is_nan() && expected.is_nan());
            let close = (got - expected).abs() <= 64.0 * T::EPSILON * expected.abs();
            assert!(same || close, "{}", locate(element, &point, &format!("expected {expected:e}, got {got:e}")));
        }
    }
}

#[track_caller]
fn require(verdict: Verdict) {
    match verdict {
        Verdict::Agrees => {}
        Verdict::Undecided(text) => panic!("the oracle is undecided, choose another point: {text}"),
        Verdict::Differs(text) => panic!("{text}"),
    }
}

fn same_value<T: Scalar>(expected: T, got: T, point: &impl Debug) -> Verdict {
    if expected.bits() == got.bits() {
        Verdict::Agrees
    } else {
        Verdict::Differs(format!("value at {point:?}: expected {expected:?}, got {got:?}"))
    }
}

fn locate(element: usize, point: &impl Debug, text: &str) -> String {
    format!("derivative {element} at {point:?}: {text}")
}

/// Each unit cotangent, then a few with every weight between a half and one and a half in size.
fn cotangents<T: Scalar, const M: usize>() -> Vec<[T; M]> {
    let mut random = fastrand::Rng::with_seed(7);
    let mut weight = || T::narrow((0.5 + random.f64()) * if random.bool() { 1.0 } else { -1.0 });
    let units = (0..M).map(|unit| std::array::from_fn(|element| T::narrow(f64::from(u8::from(element == unit)))));
    let units: Vec<[T; M]> = units.collect();
    let weightings = (0..3).map(|_| std::array::from_fn(|_| weight()));
    units.into_iter().chain(weightings).collect()
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::{check_closed_form, check_gradient, check_vjp};

    fn f([x, y]: [f64; 2]) -> f64 {
        x.sin() * y + x * x
    }

    fn off_by(factor: f64) -> impl Fn([f64; 2]) -> (f64, f64, f64) {
        move |[x, y]| (f([x, y]), (x.cos() * y + 2.0 * x) * factor, x.sin())
    }

    const POINTS: [[f64; 2]; 3] = [[0.5, 3.0], [-2.0, 0.1], [40.0, -1.0]];

    fn message(check: impl FnOnce() + std::panic::UnwindSafe) -> String {
        let payload = catch_unwind(check).expect_err("the check must fail");
        payload.downcast_ref::<String>().cloned().expect("a formatted message")
    }

    #[test]
    fn the_right_gradient_passes() {
        check_gradient(f, off_by(1.0), &POINTS);
        check_closed_form(f, off_by(1.0), |[x, y]| [x.cos() * y + 2.0 * x, x.sin()], &POINTS);
    }

    #[test]
    fn a_gradient_off_by_a_hundred_thousandth_fails_at_every_point() {
        for point in POINTS {
            for factor in [1.0 + 1e-5, 1.0 - 1e-5, -1.0, 0.0] {
                let text = message(|| check_gradient(f, off_by(factor), &[point]));
                assert!(text.contains("derivative 0") && text.contains("relative error"), "{text}");
            }
        }
    }

    #[test]
    fn a_value_off_by_one_bit_fails() {
        let next_up = |[x, y]: [f64; 2]| (f([x, y]).next_up(), off_by(1.0)([x, y]).1, x.sin());
        assert!(message(|| check_gradient(f, next_up, &POINTS)).starts_with("value at [0.5, 3.0]"));
    }

    #[test]
    fn negative_zero_is_not_zero() {
        message(|| check_gradient(|[x]: [f64; 1]| x * 0.0, |[_]| (0.0, 0.0), &[[-1.0]]));
    }

    #[test]
    fn a_point_on_a_kink_is_refused() {
        let text = message(|| check_gradient(|[x]: [f64; 1]| x.abs(), |[x]| (x.abs(), 0.0), &[[0.0]]));
        assert!(text.contains("choose another point"), "{text}");
    }

    #[test]
    fn a_closed_form_off_by_a_millionth_fails() {
        let exact = |[x, y]: [f64; 2]| [x.cos() * y + 2.0 * x, x.sin()];
        message(|| check_closed_form(f, off_by(1.0 + 1e-6), exact, &POINTS));
    }

    #[test]
    fn a_vjp_is_checked_for_each_result_and_for_their_mixture() {
        let polar = |[r, t]: [f64; 2]| [r * t.cos(), r * t.sin()];
        let vjp = |swapped: f64| {
            move |[r, t]: [f64; 2], [a, b]: [f64; 2]| {
                (polar([r, t]), [a * t.cos() + b * t.sin(), swapped * (b * r * t.cos() - a * r * t.sin())])
            }
        };
        check_vjp(polar, vjp(1.0), &[[2.0, 0.3]]);
        message(move || check_vjp(polar, vjp(-1.0), &[[2.0, 0.3]]));
    }

    #[test]
    fn single_precision_has_its_own_tolerance() {
        let f = |[x]: [f32; 1]| x.exp() * x;
        let companion = |factor: f32| move |[x]: [f32; 1]| (f([x]), (x.exp() + f([x])) * factor);
        check_gradient(f, companion(1.0), &[[0.7], [-3.0], [2.0]]);
        check_closed_form(f, companion(1.0), |[x]| [x.exp() * (1.0 + x)], &[[0.7]]);
        message(move || check_gradient(f, companion(1.01), &[[0.7]]));
    }
}
