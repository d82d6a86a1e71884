//! Whether a derivative agrees with its estimate, with what there is to say.

use autodiff_runtime::check;

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

impl Verdict {
    /// Compares a derivative with its estimate.
    pub fn of<T: Scalar>(got: T, estimate: Estimate) -> Self {
        let got = got.widen();
        let Estimate { value: expected, error, .. } = estimate;
        let text = || {
            let relative = (got - expected).abs() / expected.abs();
            format!("expected {expected:e} (±{error:.0e}), got {got:e}, relative error {relative:.1e}")
        };
        match check::Verdict::of(got, estimate, T::PRECISION, T::PRECISION.rounding) {
            check::Verdict::Agrees => Self::Agrees,
            check::Verdict::Undecided => Self::Undecided(text()),
            check::Verdict::Differs => Self::Differs(text()),
        }
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
