//! The compiler's table of rules, row by row: each becomes functions, which are differentiated and compared with
//! difference quotients on the row's own domain, in both precisions and in both forms of a call: in reverse, forwards, and to second order.
#![allow(missing_docs, reason = "a test")]

use std::ops::Range;

use autodiff::{Companion, Scalar, Verdict, derivative, examine_gradient};
use autodiff_runtime::differentiate;

/// Real functions: `x.sin()` and `f64::sin(x)`.
macro_rules! row {
    ($float:ty, $name:ident($x:ident in $domain:expr, $n:ident: int in $numbers:expr)) => {
        row!(@functions $float, $name($x, $n: i32));

        #[test]
        fn agrees_with_difference_quotients() {
            for $n in $numbers {
                check(|[$x]| method($x, $n), |[$x]| method_grad($x, $n), &[$domain]);
                check(|[$x]| path($x, $n), |[$x]| path_grad($x, $n), &[$domain]);
            }
        }

        #[test]
        fn goes_forward_and_to_second_order() {
            for $n in $numbers {
                check_forward(
                    |[$x]| method($x, $n),
                    |[$x], [t]| method_jvp($x, t, $n),
                    |[$x]| method_grad($x, $n),
                    |[$x], [t]| method_hvp($x, t, $n),
                    &[$domain],
                );
                check_forward(
                    |[$x]| path($x, $n),
                    |[$x], [t]| path_jvp($x, t, $n),
                    |[$x]| path_grad($x, $n),
                    |[$x], [t]| path_hvp($x, t, $n),
                    &[$domain],
                );
            }
        }
    };
    ($float:ty, $name:ident($($x:ident in $domain:expr),+)) => {
        row!(@real $float, $name($($x in $domain),+), check);
    };
    (@real $float:ty, $name:ident($x:ident in $domain:expr $(, $y:ident in $domains:expr)*), $check:ident) => {
        row!(@functions $float, $name($x $(, $y: $float)*));

        #[test]
        fn agrees_with_difference_quotients() {
            let domains = [$domain $(, $domains)*];
            $check(|[$x $(, $y)*]| method($x $(, $y)*), |[$x $(, $y)*]| method_grad($x $(, $y)*), &domains);
            $check(|[$x $(, $y)*]| path($x $(, $y)*), |[$x $(, $y)*]| path_grad($x $(, $y)*), &domains);
        }

        #[test]
        fn goes_forward_and_to_second_order() {
            let domains = [$domain $(, $domains)*];
            check_forward(
                |[$x $(, $y)*]| method($x $(, $y)*),
                |[$x $(, $y)*], t| {
                    let mut t = t.into_iter();
                    method_jvp($x, next(&mut t) $(, $y, next(&mut t))*)
                },
                |[$x $(, $y)*]| method_grad($x $(, $y)*),
                |[$x $(, $y)*], t| {
                    let mut t = t.into_iter();
                    method_hvp($x, next(&mut t) $(, $y, next(&mut t))*)
                },
                &domains,
            );
            check_forward(
                |[$x $(, $y)*]| path($x $(, $y)*),
                |[$x $(, $y)*], t| {
                    let mut t = t.into_iter();
                    path_jvp($x, next(&mut t) $(, $y, next(&mut t))*)
                },
                |[$x $(, $y)*]| path_grad($x $(, $y)*),
                |[$x $(, $y)*], t| {
                    let mut t = t.into_iter();
                    path_hvp($x, next(&mut t) $(, $y, next(&mut t))*)
                },
                &domains,
            );
        }
    };
    (@functions $float:ty, $name:ident($x:ident $(, $y:ident: $ty:ty)*)) => {
        #[differentiate(forward, reverse)]
        fn method($x: $float, $($y: $ty),*) -> $float {
            $x.$name($($y),*)
        }

        #[differentiate(forward, reverse)]
        fn path($x: $float, $($y: $ty),*) -> $float {
            <$float>::$name($x, $($y),*)
        }
    };
}

/// Functions of zero derivative: a gradient of zero, or a condition.
macro_rules! constant_row {
    ($float:ty, $name:ident($($x:ident in $domain:expr),+) -> real) => {
        row!(@real $float, $name($($x in $domain),+), check_zero);
    };
    ($float:ty, $name:ident($x:ident in $domain:expr) -> bool) => {
        constant_row!(@condition $float, $x, [$x.$name()], [<$float>::$name($x)]);
    };
    ($float:ty, $name:ident($x:ident in $domain:expr) -> opaque) => {
        use crate::outcomes::$name as OUTCOME;
        constant_row!(@condition $float, $x, [$x.$name() == OUTCOME], [<$float>::$name($x) == OUTCOME]);
    };
    ($float:ty, $name:ident($x:ident in $domain:expr, $y:ident in $other:expr) -> opaque) => {
        use crate::outcomes::$name as OUTCOME;
        constant_row!(@condition $float, $x, $y, [$x.$name(&$y) == OUTCOME], [<$float>::$name(&$x, &$y) == OUTCOME]);
    };
    (@condition $float:ty, $x:ident, $($y:ident,)? [$($method:tt)*], [$($path:tt)*]) => {
        #[differentiate(reverse)]
        fn method($x: $float, $($y: $float)?) -> $float {
            if $($method)* { $x * 2.0 } else { $x * 3.0 }
        }

        #[differentiate(reverse)]
        fn path($x: $float, $($y: $float)?) -> $float {
            if $($path)* { $x * 2.0 } else { $x * 3.0 }
        }

        #[test]
        fn serves_as_a_condition() {
            let subnormal = <$float>::MIN_POSITIVE / 2.0;
            for $x in [0.7, -0.7, 0.0, -0.0, subnormal, <$float>::INFINITY, <$float>::NAN] {
                $(let $y = 0.5;)?
                let slope = if $($method)* { 2.0 } else { 3.0 };
                let (value, d_x, ..) = method_grad($x, $($y)?);
                assert_eq!(value.to_bits(), method($x, $($y)?).to_bits(), "method at {}", $x);
                assert_eq!(d_x, slope, "method at {}", $x);
                let (value, d_x, ..) = path_grad($x, $($y)?);
                assert_eq!(value.to_bits(), path($x, $($y)?).to_bits(), "path at {}", $x);
                assert_eq!(d_x, slope, "path at {}", $x);
            }
        }
    };
}

macro_rules! rules {
    ($($name:ident $arguments:tt -> $result:ident $partials:tt)*) => {$(
        mod $name {
            mod double {
                use crate::*;
                row!(f64, $name $arguments);
            }

            mod single {
                use crate::*;
                row!(f32, $name $arguments);
            }
        }
    )*};
}

macro_rules! constants {
    ($($name:ident $arguments:tt -> $kind:ident)*) => {$(
        mod $name {
            mod double {
                use crate::*;
                constant_row!(f64, $name $arguments -> $kind);
            }

            mod single {
                use crate::*;
                constant_row!(f32, $name $arguments -> $kind);
            }
        }
    )*};
}

include!("../autodiff-macros/src/rules/table.rs");

/// What functions that return neither a real nor a `bool` are compared with.
#[allow(non_upper_case_globals, reason = "named after the functions")]
mod outcomes {
    use std::cmp::Ordering;
    use std::num::FpCategory;

    pub(crate) const classify: FpCategory = FpCategory::Normal;
    pub(crate) const total_cmp: Ordering = Ordering::Less;
    pub(crate) const partial_cmp: Option<Ordering> = Some(Ordering::Less);
}

const POINTS: usize = 24;

/// Compares a companion with difference quotients at random points.
///
/// Close to a kink, as of `max`, difference quotients decide nothing; another point takes the place of such a one.
fn check<T: Scalar, C: Companion<T, N>, const N: usize>(
    f: impl Fn([T; N]) -> T,
    companion: impl Fn([T; N]) -> C,
    domains: &[Range<f64>; N],
) {
    let mut random = fastrand::Rng::with_seed(11);
    let mut decided = 0;
    for _ in 0..2 * POINTS {
        let point =
            domains.each_ref().map(|domain| T::narrow(domain.start + random.f64() * (domain.end - domain.start)));
        let verdicts = examine_gradient(&f, &companion, point);
        for verdict in &verdicts {
            assert!(!matches!(verdict, Verdict::Differs(_)), "{verdict:?}");
        }
        decided += usize::from(verdicts.iter().all(|verdict| *verdict == Verdict::Agrees));
    }
    assert!(decided >= POINTS, "only {decided} points decide anything");
}

/// Compares tangents with difference quotients of the function, and products with the Hessian with those of its gradient, along random
/// directions at random points.
fn check_forward<T: Scalar, C: Companion<T, N>, D: Companion<T, M>, const N: usize, const M: usize>(
    f: impl Fn([T; N]) -> T,
    jvp: impl Fn([T; N], [T; N]) -> (T, T),
    grad: impl Fn([T; N]) -> C,
    hvp: impl Fn([T; N], [T; N]) -> D,
    domains: &[Range<f64>; N],
) {
    let mut random = fastrand::Rng::with_seed(12);
    let (mut decided, zero) = (0, T::narrow(0.0));
    for _ in 0..2 * POINTS {
        let point =
            domains.each_ref().map(|domain| T::narrow(domain.start + random.f64() * (domain.end - domain.start)));
        let direction = [(); N].map(|()| T::narrow((0.5 + random.f64()) * if random.bool() { 1.0 } else { -1.0 }));
        let moved = |step: T| -> [T; N] {
            std::array::from_fn(|i| T::narrow(point[i].widen() + step.widen() * direction[i].widen()))
        };
        let (value, tangent) = jvp(point, direction);
        assert_eq!(value.bits(), f(point).bits(), "value of `f_jvp` at {point:?}");
        let mut verdicts = vec![Verdict::of(tangent, derivative(|step| f(moved(step)).widen(), zero))];
        let (value, found) = hvp(point, direction).split();
        assert_eq!(value.bits(), f(point).bits(), "value of `f_hvp` at {point:?}");
        let (gradient, products) = found.split_at(N);
        for (index, (got, expected)) in gradient.iter().zip(grad(point).split().1).enumerate() {
            let (got, expected) = (got.widen(), expected.widen());
            let close = (got - expected).abs() <= 4.0 * T::EPSILON * expected.abs();
            assert!(close, "gradient {index} at {point:?}: expected {expected:e}, got {got:e}");
        }
        for (index, product) in products.iter().enumerate() {
            let along = |step: T| grad(moved(step)).split().1[index].widen();
            verdicts.push(Verdict::of(*product, derivative(along, zero)));
        }
        for verdict in &verdicts {
            assert!(!matches!(verdict, Verdict::Differs(_)), "{verdict:?} at {point:?} along {direction:?}");
        }
        decided += usize::from(verdicts.iter().all(|verdict| *verdict == Verdict::Agrees));
    }
    assert!(decided >= POINTS, "only {decided} points decide anything");
}

fn next<T>(tangents: &mut impl Iterator<Item = T>) -> T {
    tangents.next().expect("a tangent for each argument")
}

/// Asserts the primal's value and a gradient of exactly zero.
fn check_zero<T: Scalar, C: Companion<T, N>, const N: usize>(
    f: impl Fn([T; N]) -> T,
    companion: impl Fn([T; N]) -> C,
    domains: &[Range<f64>; N],
) {
    for part in [0.0, 0.3, 0.5, 0.9] {
        let point = domains.each_ref().map(|domain| T::narrow(domain.start + part * (domain.end - domain.start)));
        let (value, gradient) = companion(point).split();
        assert_eq!(value.bits(), f(point).bits(), "value at {point:?}");
        assert_eq!(gradient.map(T::widen), [0.0; N], "gradient at {point:?}");
    }
}
