//! Derivatives by extrapolated central differences: those of the runtime's checks, of functions of floats and of slices.

use autodiff_runtime::check;

use crate::{Estimate, Scalar};

/// The derivative of `f` at `x`, as [`check::derivative`].
pub fn derivative<T: Scalar>(f: impl Fn(T) -> f64, x: T) -> Estimate {
    check::derivative(T::PRECISION, |x| f(T::narrow(x)), x.widen())
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

#[cfg(test)]
mod tests {
    use super::gradient;

    #[test]
    fn a_gradient_takes_each_element_by_itself() {
        let estimates = gradient(|p: &[f64]| p[0] * p[0] * p[1], &[3.0, 5.0]);
        for (estimate, exact) in estimates.iter().zip([30.0, 9.0]) {
            assert!((estimate.value - exact).abs() < 1e-9 && estimate.error < 1e-9, "{estimate:?} of {exact}");
        }
        assert_eq!(gradient(|_: &[f64]| 1.0, &[]).len(), 0);
    }
}
