//! Derivatives by extrapolated central differences.

use crate::Scalar;

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

/// The derivative of `f` at `x` in Ridders' way: central differences with ever smaller steps, each sequence of them
/// extrapolated to a step of zero, and of all results the one that agrees best with its neighbours.
pub fn derivative<T: Scalar>(f: impl Fn(T) -> f64, x: T) -> Estimate {
    let size = if x.widen() == 0.0 { 1.0 } else { x.widen().abs() };
    let centre = f(x);
    let mut best = Estimate { value: f64::NAN, error: f64::INFINITY, scale: centre.abs() / size };
    let mut previous: Vec<f64> = Vec::new();
    let mut trace = Vec::new();
    for halving in 0..T::HALVINGS {
        let stencil = Stencil::new(&f, x, size * 0.125 * 0.5_f64.powi(halving as i32));
        let mut row = vec![stencil.slope()];
        let mut factor = 1.0;
        for order in 0..previous.len().min(ORDERS) {
            factor *= 4.0;
            row.push((row[order] * factor - previous[order]) / (factor - 1.0));
            let disagreement = (row[order + 1] - row[order]).abs();
            let disagreement = disagreement.max((row[order + 1] - previous[order]).abs());
            let error = disagreement + stencil.noise::<T>();
            if error < best.error {
                best = Estimate { value: row[order + 1], error, ..best };
            }
        }
        trace.push((stencil.slope(), stencil.bend(centre), stencil.noise::<T>()));
        previous = row;
    }
    if has_kink(&trace) || is_coincidence(&trace, best.value) {
        best.error = f64::INFINITY;
    }
    best
}

/// The derivatives of `f` at `point` by each of its elements, the others held.
pub fn gradient<T: Scalar>(f: impl Fn(&[T]) -> f64, point: &[T]) -> Vec<Estimate> {
    let by = |element: usize| {
        let along = |x: T| {
            let mut moved = point.to_vec();
            moved[element] = x;
            f(&moved)
        };
        derivative(along, point[element])
    };
    (0..point.len()).map(by).collect()
}

/// The function on both sides of the argument.
struct Stencil {
    below: f64,
    above: f64,
    width: f64,
}

impl Stencil {
    fn new<T: Scalar>(f: impl Fn(T) -> f64, x: T, step: f64) -> Self {
        let (low, high) = (T::narrow(x.widen() - step), T::narrow(x.widen() + step));
        Self { below: f(low), above: f(high), width: high.widen() - low.widen() }
    }

    fn slope(&self) -> f64 {
        (self.above - self.below) / self.width
    }

    /// The slope's change across the argument.
    fn bend(&self, centre: f64) -> f64 {
        2.0 * (self.above - centre - (centre - self.below)).abs() / self.width
    }

    /// What rounding in the function alone may add to the slope.
    fn noise<T: Scalar>(&self) -> f64 {
        T::EPSILON * self.below.abs().max(self.above.abs()) / self.width
    }
}

/// Whether the slope's change across the argument persists as the step shrinks, which a smooth
/// function's does not. Rounding within the function makes a change below a part in ten thousand
/// meaningless.
fn has_kink(trace: &[(f64, f64, f64)]) -> bool {
    let (_, coarse, _) = trace[trace.len() / 2];
    let (slope, fine, noise) = trace[trace.len() - 1];
    fine > 64.0 * noise && fine > 1e-4 * slope.abs() && fine > coarse / 4.0
}

/// Whether the finest steps contradict the estimate, which then comes from coarse steps that agree
/// by chance, as on a staircase.
fn is_coincidence(trace: &[(f64, f64, f64)], estimate: f64) -> bool {
    let (slope, _, noise) = trace[trace.len() - 1];
    (slope - estimate).abs() > 1024.0 * noise + 1e-3 * estimate.abs()
}

#[cfg(test)]
mod tests {
    use super::{Estimate, derivative, gradient};

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
    fn a_gradient_takes_each_element_by_itself() {
        let estimates = gradient(|p: &[f64]| p[0] * p[0] * p[1], &[3.0, 5.0]);
        assert_estimates(estimates[0], 30.0);
        assert_estimates(estimates[1], 9.0);
        assert_eq!(gradient(|_: &[f64]| 1.0, &[]).len(), 0);
    }

    #[test]
    fn single_precision_is_estimated_to_three_digits() {
        for x in [-2.5_f32, 0.2, 1.5] {
            let estimate = derivative(|x: f32| f64::from(x.sin()), x);
            let exact = f64::from(x).cos();
            assert!((estimate.value - exact).abs() < 1e-3 * exact.abs(), "{estimate:?} of {exact}");
        }
    }
}
