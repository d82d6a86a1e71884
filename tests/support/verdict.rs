//! Whether a derivative agrees with its estimate.

use crate::{Estimate, Scalar};

/// What an oracle says of a derivative.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It agrees, and anything wrong would have shown.
    Agrees,
    /// The estimate is too uncertain to tell, for instance at a kink; the text says how.
    Undecided(String),
    /// It is wrong; the text says how.
    Differs(String),
}

/// An estimate may be off by this many times its own error.
const CAUTION: f64 = 8.0;

/// The size below which, compared with what one would expect, a derivative counts as zero.
const ZERO: f64 = 1e-9;

impl Verdict {
    /// Compares a derivative with its estimate.
    pub fn of<T: Scalar>(got: T, estimate: Estimate) -> Self {
        let got = got.widen();
        let Estimate { value: expected, error, scale } = estimate;
        let uncertainty = CAUTION * (error + T::EPSILON * scale);
        let difference = (got - expected).abs();
        let text = || {
            let relative = difference / expected.abs();
            format!("expected {expected:e} (±{error:.0e}), got {got:e}, relative error {relative:.1e}")
        };
        let precise = uncertainty <= T::UNCERTAINTY * expected.abs().max(got.abs());
        let zero = uncertainty <= ZERO.max(256.0 * T::EPSILON) * scale && expected.abs() <= uncertainty;
        if !(precise || zero) {
            return Self::Undecided(text());
        }
        // Terms that cancel leave their rounding behind.
        let rounding = T::ROUNDING * (expected.abs() + 1e-6 * scale);
        if difference <= rounding + uncertainty { Self::Agrees } else { Self::Differs(text()) }
    }

    /// The same verdict with another text.
    pub fn map(self, change: impl FnOnce(String) -> String) -> Self {
        match self {
            Self::Agrees => Self::Agrees,
            Self::Undecided(text) => Self::Undecided(change(text)),
            Self::Differs(text) => Self::Differs(change(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Estimate, Verdict};

    fn judge(got: f64, value: f64, error: f64) -> Verdict {
        Verdict::of(got, Estimate { value, error, scale: 1.0 })
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
            assert!(matches!(judge(2.0 * (1.0 + 1e-5), 2.0, error), Verdict::Differs(_)));
            assert!(matches!(judge(2.0 * (1.0 - 1e-5), 2.0, error), Verdict::Differs(_)));
        }
    }

    #[test]
    fn something_for_nothing_is_rejected() {
        assert!(matches!(judge(1e-3, 0.0, 1e-12), Verdict::Differs(_)));
        assert!(matches!(judge(1e-11, 0.0, 0.0), Verdict::Differs(_)));
        assert!(matches!(judge(0.0, 1e-3, 1e-12), Verdict::Differs(_)));
    }

    #[test]
    fn a_nan_is_never_accepted() {
        assert!(matches!(judge(f64::NAN, 1.0, 1e-12), Verdict::Differs(_)));
        assert!(matches!(judge(1.0, f64::NAN, f64::INFINITY), Verdict::Undecided(_)));
    }

    #[test]
    fn an_uncertain_estimate_decides_nothing() {
        assert!(matches!(judge(1.0, 1.0, 1e-3), Verdict::Undecided(_)));
        assert!(matches!(judge(1.0, 1.0, f64::INFINITY), Verdict::Undecided(_)));
    }
}
