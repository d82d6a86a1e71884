//! The two floating-point types, as the oracles see them.

use std::fmt::Debug;

use autodiff_runtime::check::Precision;

/// A floating-point type that a differentiated function may take and return.
pub trait Scalar: Copy + Debug + PartialEq {
    /// How much precision an oracle can expect of it.
    const PRECISION: Precision;
    /// The distance between 1 and the next number.
    const EPSILON: f64 = Self::PRECISION.epsilon;

    /// The same number as an `f64`.
    fn widen(self) -> f64;
    /// The nearest number of this type.
    fn narrow(number: f64) -> Self;
    /// The bits, by which `0.0` differs from `-0.0` and a NaN equals itself.
    fn bits(self) -> u64;
}

impl Scalar for f64 {
    const PRECISION: Precision = Precision::DOUBLE;

    fn widen(self) -> f64 {
        self
    }

    fn narrow(number: f64) -> Self {
        number
    }

    fn bits(self) -> u64 {
        self.to_bits()
    }
}

impl Scalar for f32 {
    const PRECISION: Precision = Precision::SINGLE;

    fn widen(self) -> f64 {
        f64::from(self)
    }

    fn narrow(number: f64) -> Self {
        number as f32
    }

    fn bits(self) -> u64 {
        u64::from(self.to_bits())
    }
}
