//! Companions of functions of numbers against their primals.

use std::fmt::Debug;

use crate::{Companion, Scalar, Verdict, check_flat, check_flat_closed_form, check_flat_vjp, examine_flat};

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
    check_flat(|at| f(array(at)), overwriting(companion), &slices(points));
}

/// As [`check_gradient`], but returns a verdict for the value and one for each derivative.
pub fn examine_gradient<T: Scalar, C: Companion<T, N>, const N: usize>(
    f: impl Fn([T; N]) -> T,
    companion: impl Fn([T; N]) -> C,
    point: [T; N],
) -> Vec<Verdict> {
    examine_flat(|at| f(array(at)), overwriting(companion), &point)
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
    let adding = |at: &[T], seed: &[T], d: &mut [T]| {
        let (value, derivatives) = companion(array(at), array(seed));
        for (sum, derivative) in d.iter_mut().zip(derivatives) {
            *sum = T::narrow(sum.widen() + derivative.widen());
        }
        value.to_vec()
    };
    check_flat_vjp(|at| f(array(at)).to_vec(), adding, &slices(points));
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
    let exact = |at: &[T]| exact(array(at)).to_vec();
    check_flat_closed_form(|at| f(array(at)), overwriting(companion), exact, &slices(points));
}

fn slices<T, const N: usize>(points: &[[T; N]]) -> Vec<&[T]> {
    points.iter().map(<[T; N]>::as_slice).collect()
}

fn array<T: Copy + Debug, const N: usize>(slice: &[T]) -> [T; N] {
    slice.try_into().expect("a slice that was an array")
}

fn overwriting<T: Scalar, C: Companion<T, N>, const N: usize>(
    companion: impl Fn([T; N]) -> C,
) -> impl Fn(&[T], &mut [T]) -> T {
    move |at, d| {
        let (value, derivatives) = companion(array(at)).split();
        d.copy_from_slice(&derivatives);
        value
    }
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
