//! The float types, seen without their methods' names.

/// `f32` and `f64`, as far as derivatives need them.
///
/// Generated generic code carries this bound beside the user's own. All names start with `real_`, so that it never makes
/// the user's `x.sin()` or `T::one()` ambiguous. It is implemented for `f32` and `f64` and for no other type.
pub trait Real: Copy + PartialOrd + sealed::Sealed {
    /// `0.0`
    const REAL_ZERO: Self;
    /// `1.0`
    const REAL_ONE: Self;

    /// The float nearest to `n`.
    fn real_from_i32(n: i32) -> Self;
    /// `self - other`
    fn real_sub(self, other: Self) -> Self;
    /// `self * other`
    fn real_mul(self, other: Self) -> Self;
    /// `self / other`
    fn real_div(self, other: Self) -> Self;
    /// `self.powi(n)`
    fn real_powi(self, n: i32) -> Self;
    /// `self.powf(p)`
    fn real_powf(self, p: Self) -> Self;
    /// `self.ln()`
    fn real_ln(self) -> Self;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! real {
    ($($float:ty)*) => { $(
        impl sealed::Sealed for $float {}

        impl Real for $float {
            const REAL_ZERO: Self = 0.0;
            const REAL_ONE: Self = 1.0;

            #[inline(always)]
            fn real_from_i32(n: i32) -> Self {
                n as $float
            }

            #[inline(always)]
            fn real_sub(self, other: Self) -> Self {
                self - other
            }

            #[inline(always)]
            fn real_mul(self, other: Self) -> Self {
                self * other
            }

            #[inline(always)]
            fn real_div(self, other: Self) -> Self {
                self / other
            }

            #[inline(always)]
            fn real_powi(self, n: i32) -> Self {
                self.powi(n)
            }

            #[inline(always)]
            fn real_powf(self, p: Self) -> Self {
                self.powf(p)
            }

            #[inline(always)]
            fn real_ln(self) -> Self {
                self.ln()
            }
        }
    )* };
}

real! { f32 f64 }
