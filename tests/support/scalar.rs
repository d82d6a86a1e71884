//! The two floating-point types, as the oracles see them.

use std::fmt::Debug;

/// A floating-point type that a differentiated function may take and return.
///
/// The constants say how much precision an oracle can expect of it.
pub trait Scalar: Copy + Debug + PartialEq {
    /// The distance between 1 and the next number.
    const EPSILON: f64;
    /// The relative error that a derivative may have through its own rounding.
    const ROUNDING: f64;
    /// The relative uncertainty of an estimate above which it decides nothing.
    const UNCERTAINTY: f64;
    /// How often a difference quotient's step is halved.
    const HALVINGS: usize;

    /// The same number as an `f64`.
    fn widen(self) -> f64;
    /// The nearest number of this type.
    fn narrow(number: f64) -> Self;
    /// The bits, by which `0.0` differs from `-0.0` and a NaN equals itself.
    fn bits(self) -> u64;
}

impl Scalar for f64 {
    const EPSILON: f64 = f64::EPSILON;
    const ROUNDING: f64 = 1e-7;
    const UNCERTAINTY: f64 = 8e-6;
    const HALVINGS: usize = 20;

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
    const EPSILON: f64 = f32::EPSILON as f64;
    const ROUNDING: f64 = 1e-5;
    const UNCERTAINTY: f64 = 4e-3;
    const HALVINGS: usize = 9;

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
