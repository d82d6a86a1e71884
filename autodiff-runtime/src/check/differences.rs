//! Derivatives by extrapolated central differences.

use alloc::{vec, vec::Vec};

/// A float type, as a difference quotient sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Precision {
    /// The distance between 1 and the next number.
    pub epsilon: f64,
    /// The relative error that a derivative may have through its own rounding.
    pub rounding: f64,
    /// The relative uncertainty of an estimate above which it decides nothing.
    pub uncertainty: f64,
    /// How often a difference quotient's step is halved.
    pub halvings: usize,
}

impl Precision {
    /// That of `f64`.
    pub const DOUBLE: Self = Self { epsilon: f64::EPSILON, rounding: 1e-7, uncertainty: 8e-6, halvings: 20 };
    /// That of `f32`.
    pub const SINGLE: Self = Self { epsilon: f32::EPSILON as f64, rounding: 1e-5, uncertainty: 4e-3, halvings: 9 };

    /// The lower one of two.
    #[must_use]
    pub fn coarser(self, other: Self) -> Self {
        if self.epsilon < other.epsilon { other } else { self }
    }

    /// The nearest number of the type.
    #[must_use]
    pub fn narrow(self, number: f64) -> f64 {
        if self == Self::SINGLE { f64::from(number as f32) } else { number }
    }
}

/// A derivative and what is known of its error.
#[derive(Clone, Copy, Debug)]
pub struct Estimate {
    /// The derivative.
    pub value: f64,
    /// A bound on its error; infinite where the function appears to have a kink or a jump.
    pub error: f64,
    /// The function's size over the argument's: the derivative that one would expect not knowing more.
    pub scale: f64,
}

/// How often an estimate is extrapolated to a step of zero; each time removes one more even power of the step.
const ORDERS: usize = 6;

/// The derivative of `f` at `x`, as [`derivatives`] of one result.
pub fn derivative(precision: Precision, mut f: impl FnMut(f64) -> f64, x: f64) -> Estimate {
    derivatives(precision, precision, |x| vec![f(x)], x)[0]
}

/// The derivatives at `x` of each result of `f`, in Ridders' way: central differences with ever smaller steps, each sequence of them
/// extrapolated to a step of zero, and of all results the one that agrees best with its neighbours. (C. J. F. Ridders, "Accurate
/// computation of F'(x) and F'(x) F''(x)", Advances in Engineering Software 4, 1982.)
///
/// `f` is called with numbers of the precision `argument` only; `precision` is that of its results, or of the argument if that is lower.
///
/// # Panics
///
/// If the number of results changes with the argument.
pub fn derivatives(
    precision: Precision,
    argument: Precision,
    mut f: impl FnMut(f64) -> Vec<f64>,
    x: f64,
) -> Vec<Estimate> {
    let size = if x == 0.0 { 1.0 } else { x.abs() };
    let centre = f(x);
    let mut step = size * 0.125;
    let mut stencils = Vec::with_capacity(precision.halvings);
    for _ in 0..precision.halvings {
        let (low, high) = (argument.narrow(x - step), argument.narrow(x + step));
        let stencil = Stencil { below: f(low), above: f(high), width: high - low };
        for side in [&stencil.below, &stencil.above] {
            let (near, at) = (side.len(), centre.len());
            assert_eq!(near, at, "the function has {at} numbers as its result at the point, but {near} beside it");
        }
        stencils.push(stencil);
        step *= 0.5;
    }
    let estimate = |(result, &centre): (usize, &f64)| {
        let slopes: Vec<Slope> = stencils.iter().map(|stencil| stencil.slope(result, centre, precision)).collect();
        extrapolate(&slopes, centre.abs() / size)
    };
    centre.iter().enumerate().map(estimate).collect()
}

fn extrapolate(slopes: &[Slope], scale: f64) -> Estimate {
    let mut best = Estimate { value: f64::NAN, error: f64::INFINITY, scale };
    let mut previous: Vec<f64> = Vec::new();
    for slope in slopes {
        let mut row = vec![slope.value];
        let mut factor = 1.0;
        for order in 0..previous.len().min(ORDERS) {
            factor *= 4.0;
            row.push((row[order] * factor - previous[order]) / (factor - 1.0));
            let disagreement = (row[order + 1] - row[order]).abs();
            let disagreement = disagreement.max((row[order + 1] - previous[order]).abs());
            let error = disagreement + slope.noise;
            if error < best.error {
                best = Estimate { value: row[order + 1], error, ..best };
            }
        }
        previous = row;
    }
    if has_kink(slopes) || is_coincidence(slopes, best.value) {
        best.error = f64::INFINITY;
    }
    best
}

/// The function on both sides of the argument.
struct Stencil {
    below: Vec<f64>,
    above: Vec<f64>,
    width: f64,
}

/// A difference quotient.
struct Slope {
    value: f64,
    /// The slope's change across the argument.
    bend: f64,
    /// What rounding in the function alone may add to the slope.
    noise: f64,
}

impl Stencil {
    fn slope(&self, result: usize, centre: f64, precision: Precision) -> Slope {
        let (below, above) = (self.below[result], self.above[result]);
        Slope {
            value: (above - below) / self.width,
            bend: 2.0 * (above - centre - (centre - below)).abs() / self.width,
            noise: precision.epsilon * below.abs().max(above.abs()) / self.width,
        }
    }
}

/// Whether the slope's change across the argument persists as the step shrinks, which a smooth
/// function's does not. Rounding within the function makes a change below a part in ten thousand
/// meaningless.
fn has_kink(slopes: &[Slope]) -> bool {
    let (coarse, fine) = (&slopes[slopes.len() / 2], &slopes[slopes.len() - 1]);
    fine.bend > 64.0 * fine.noise && fine.bend > 1e-4 * fine.value.abs() && fine.bend > coarse.bend / 4.0
}

/// Whether the finest steps contradict the estimate, which then comes from coarse steps that agree
/// by chance, as on a staircase.
fn is_coincidence(slopes: &[Slope], estimate: f64) -> bool {
    let fine = &slopes[slopes.len() - 1];
    (fine.value - estimate).abs() > 1024.0 * fine.noise + 1e-3 * estimate.abs()
}

#[cfg(test)]
mod tests {
    use super::{Estimate, Precision, derivatives};

    fn derivative(f: impl Fn(f64) -> f64, x: f64) -> Estimate {
        super::derivative(Precision::DOUBLE, f, x)
    }

    fn assert_estimates(estimate: Estimate, exact: f64) {
        let error = (estimate.value - exact).abs();
        assert!(error <= estimate.error * 4.0, "{estimate:?} of {exact}, off by {error:e}");
        assert!(estimate.error <= 1e-9 * exact.abs(), "{estimate:?} of {exact} is not precise");
    }

    #[test]
    fn smooth_functions_are_estimated_to_nine_digits() {
        for x in [-7.3, -0.4, 1e-3, 0.3, 2.0, 55.0] {
            assert_estimates(derivative(f64::exp, x), x.exp());
            assert_estimates(derivative(f64::sin, x), x.cos());
            assert_estimates(derivative(f64::atan, x), 1.0 / (1.0 + x * x));
            assert_estimates(derivative(|x: f64| x * x * x - 2.0 * x, x), 3.0 * x * x - 2.0);
        }
    }

    #[test]
    fn each_result_is_estimated_by_itself() {
        let estimates = derivatives(Precision::DOUBLE, Precision::DOUBLE, |x| vec![x.exp(), x.abs(), x * x], 0.0);
        assert_estimates(estimates[0], 1.0);
        assert_eq!(estimates[1].error, f64::INFINITY);
        assert!(estimates[2].value.abs() < 1e-12);
    }

    #[test]
    fn a_domain_that_ends_near_the_argument_is_respected() {
        assert_estimates(derivative(|x: f64| (1.001 - x).sqrt(), 1.0), -0.5 / 1e-3_f64.sqrt());
    }

    #[test]
    fn a_kink_beside_the_argument_does_no_harm() {
        assert_estimates(derivative(|x: f64| (x - 1.0001).abs() + x * x, 1.0), 1.0);
    }

    #[test]
    fn a_kink_or_a_jump_at_the_argument_is_reported() {
        for offset in [0.0, 1e-12, -1e-12, 1e-9, -1e-9, 1e-7, -1e-7] {
            let kink = derivative(|x: f64| (x - 1.0 - offset).abs() + x * x, 1.0);
            let jump = derivative(|x: f64| if x > 1.0 + offset { x + 1.0 } else { x }, 1.0);
            assert_eq!(kink.error, f64::INFINITY, "a kink at {offset:e}: {kink:?}");
            assert_eq!(jump.error, f64::INFINITY, "a jump at {offset:e}: {jump:?}");
        }
    }

    #[test]
    fn a_staircase_is_not_a_slope() {
        for x in [1.9446489450829592, 3.3, 0.7] {
            let estimate = derivative(|x: f64| (x + x * x).round(), x);
            assert!(estimate.value == 0.0 || estimate.error == f64::INFINITY, "{estimate:?}");
        }
    }

    #[test]
    fn single_precision_is_estimated_to_three_digits() {
        for x in [-2.5_f32, 0.2, 1.5] {
            let sine = |x: f64| f64::from((x as f32).sin());
            let estimate = super::derivative(Precision::SINGLE, sine, f64::from(x));
            let exact = f64::from(x).cos();
            assert!((estimate.value - exact).abs() < 1e-3 * exact.abs(), "{estimate:?} of {exact}");
        }
    }
}
