//! Whether a derivative agrees with its estimate.

use super::{Estimate, Precision};

/// What a difference quotient says of a derivative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It agrees, and anything wrong would have shown.
    Agrees,
    /// The estimate is too uncertain to tell, for instance at a kink.
    Undecided,
    /// It is wrong.
    Differs,
}

/// An estimate may be off by this many times its own error.
const CAUTION: f64 = 8.0;

/// The size below which, compared with what one would expect, a derivative counts as zero.
const ZERO: f64 = 1e-9;

impl Verdict {
    /// Compares the derivative `got`, whose relative error may be `tolerance`, with its estimate.
    ///
    /// An estimate decides if its uncertainty is small beside the derivative, or beside `tolerance` of it; or if both are small
    /// beside what one would expect of such a function, so that the derivative counts as zero.
    #[must_use]
    pub fn of(got: f64, estimate: Estimate, precision: Precision, tolerance: f64) -> Self {
        let Estimate { value: expected, error, scale } = estimate;
        let uncertainty = CAUTION * (error + precision.epsilon * scale);
        // Where there is no value, nothing can be said, be what has been got infinite.
        let known = uncertainty.is_finite() && expected.is_finite();
        let precise = known && uncertainty <= precision.uncertainty.max(tolerance) * expected.abs().max(got.abs());
        let zero = uncertainty <= ZERO.max(256.0 * precision.epsilon) * scale && expected.abs() <= uncertainty;
        if !(precise || zero) {
            return Self::Undecided;
        }
        // Terms that cancel leave their rounding behind.
        let rounding = tolerance * (expected.abs() + 1e-6 * scale);
        if (got - expected).abs() <= rounding + uncertainty { Self::Agrees } else { Self::Differs }
    }
}

#[cfg(test)]
mod tests {
    use super::{Estimate, Precision, Verdict};

    fn judge(got: f64, value: f64, error: f64) -> Verdict {
        Verdict::of(got, Estimate { value, error, scale: 1.0 }, Precision::DOUBLE, Precision::DOUBLE.rounding)
    }

    #[test]
    fn rounding_is_accepted() {
        assert_eq!(judge(2.0 + 1e-9, 2.0, 1e-12), Verdict::Agrees);
        assert_eq!(judge(0.0, 1e-13, 1e-13), Verdict::Agrees);
        assert_eq!(judge(2e-14, 0.0, 0.0), Verdict::Agrees);
    }

    #[test]
    fn a_hundred_thousandth_is_rejected() {
        for error in [0.0, 1e-12, 1e-10] {
            assert_eq!(judge(2.0 * (1.0 + 1e-5), 2.0, error), Verdict::Differs);
            assert_eq!(judge(2.0 * (1.0 - 1e-5), 2.0, error), Verdict::Differs);
        }
    }

    #[test]
    fn something_for_nothing_is_rejected() {
        assert_eq!(judge(1e-3, 0.0, 1e-12), Verdict::Differs);
        assert_eq!(judge(1e-11, 0.0, 0.0), Verdict::Differs);
        assert_eq!(judge(0.0, 1e-3, 1e-12), Verdict::Differs);
    }

    #[test]
    fn a_nan_is_never_accepted() {
        assert_eq!(judge(f64::NAN, 1.0, 1e-12), Verdict::Differs);
        assert_eq!(judge(1.0, f64::NAN, f64::INFINITY), Verdict::Undecided);
        assert_eq!(judge(f64::INFINITY, f64::NAN, f64::INFINITY), Verdict::Undecided);
        assert_eq!(judge(f64::INFINITY, 1.0, 1e-12), Verdict::Differs);
    }

    #[test]
    fn an_uncertain_estimate_decides_nothing() {
        assert_eq!(judge(1.0, 1.0, 1e-3), Verdict::Undecided);
        assert_eq!(judge(1.0, 1.0, f64::INFINITY), Verdict::Undecided);
    }

    #[test]
    fn a_wider_tolerance_takes_a_less_certain_estimate() {
        let estimate = Estimate { value: 2.0, error: 1e-4, scale: 1.0 };
        assert_eq!(Verdict::of(2.001, estimate, Precision::DOUBLE, 1e-2), Verdict::Agrees);
        assert_eq!(Verdict::of(2.1, estimate, Precision::DOUBLE, 1e-2), Verdict::Differs);
    }
}
