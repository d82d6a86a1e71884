//! The float types, seen without their methods' names.

use crate::Differentiable;
#[cfg(all(feature = "libm", not(any(test, feature = "std"))))]
use crate::without_std::Functions;
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

/// The functions of one or two floats, for `declare` and `define`.
macro_rules! methods {
    ($with:ident) => {
        $with! {
            real_sin sin();
            real_cos cos();
            real_tan tan();
            real_asin asin();
            real_acos acos();
            real_atan atan();
            real_atan2 atan2(other);
            real_sinh sinh();
            real_cosh cosh();
            real_tanh tanh();
            real_asinh asinh();
            real_acosh acosh();
            real_atanh atanh();
            real_exp exp();
            real_exp2 exp2();
            real_exp_m1 exp_m1();
            real_ln ln();
            real_ln_1p ln_1p();
            real_log log(other);
            real_log2 log2();
            real_log10 log10();
            real_sqrt sqrt();
            real_cbrt cbrt();
            real_powf powf(other);
            real_hypot hypot(other);
            real_abs abs();
            real_max max(other);
            real_min min(other);
            real_recip recip();
            real_copysign copysign(other);
            real_to_radians to_radians();
            real_to_degrees to_degrees();
            real_fract fract();
            real_rem_euclid rem_euclid(other);
            real_signum signum();
            real_trunc trunc();
            real_div_euclid div_euclid(other);
        }
    };
}

macro_rules! declare {
    ($($real:ident $name:ident($($other:ident)?);)*) => { $(
        #[doc = concat!("`self.", stringify!($name), "(", $(stringify!($other),)? ")`")]
        fn $real(self $(, $other: Self)?) -> Self;
    )* };
}

#[cfg(any(feature = "libm", feature = "std"))]
macro_rules! define {
    ($($real:ident $name:ident($($other:ident)?);)*) => { $(
        #[inline(always)]
        fn $real(self $(, $other: Self)?) -> Self {
            self.$name($($other)?)
        }
    )* };
}

/// `f32`, `f64` and type parameters that stand for them, as far as derivatives need them.
///
/// Companions of a generic function carry this bound beside the user's own: `fn f<T: Float>(x: T) -> T` has an
/// `f_grad<T: Float>(x: T) -> (T, T) where T: Real`. All names but those of operators start with `real_`, so that it never makes
/// the user's `x.sin()` or `T::one()` ambiguous.
///
/// It is implemented for `f32` and `f64`, by the standard library, or without the feature `std` by the crate `libm` and the feature of
/// this name. A float type of yours implements it as they do: each function is that of the same name in
/// the standard library.
///
/// ```
/// use autodiff_runtime::Real;
///
/// fn slope_of_square<T: Real>(x: T) -> T {
///     T::real_from_f64(2.0) * x
/// }
///
/// assert_eq!(slope_of_square(3.0_f32), 6.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known as a float",
    note = "`f32` and `f64` are, with the feature `std` or `libm` of `autodiff-runtime`"
)]
pub trait Real:
    Copy
    + PartialOrd
    + Differentiable
    + Number
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
{
    /// The float nearest to `x`.
    fn real_from_f64(x: f64) -> Self;
    /// The `f64` nearest to it.
    fn real_to_f64(self) -> f64;
    /// `self.powi(n)`
    fn real_powi(self, n: i32) -> Self;
    /// `self.clamp(low, high)`
    fn real_clamp(self, low: Self, high: Self) -> Self;
    /// `self.mul_add(a, b)`
    fn real_mul_add(self, a: Self, b: Self) -> Self;
    /// `self.is_nan()`
    fn real_is_nan(self) -> bool;
    methods! { declare }
}

#[cfg(any(feature = "libm", feature = "std"))]
macro_rules! real {
    ($($float:ty)*) => { $(
        impl Real for $float {
            #[inline(always)]
            fn real_from_f64(x: f64) -> Self {
                x as $float
            }

            #[inline(always)]
            fn real_to_f64(self) -> f64 {
                f64::from(self)
            }

            #[inline(always)]
            fn real_powi(self, n: i32) -> Self {
                self.powi(n)
            }

            #[inline(always)]
            fn real_clamp(self, low: Self, high: Self) -> Self {
                self.clamp(low, high)
            }

            #[inline(always)]
            fn real_mul_add(self, a: Self, b: Self) -> Self {
                self.mul_add(a, b)
            }

            #[inline(always)]
            fn real_is_nan(self) -> bool {
                self.is_nan()
            }

            methods! { define }
        }
    )* };
}

#[cfg(any(feature = "libm", feature = "std"))]
real! { f32 f64 }

/// Types whose product is that of numbers: floats and integers.
///
/// The compiler sees no types. Where it differentiates a product of two fields, say, it takes them for numbers; this bound has rustc object if
/// they are matrices. For these, see [`operators`](crate::operators).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is multiplied or divided like a number",
    note = "put `#[differentiate(reverse, ..)]` on the `impl` of the operator, and bind what it is applied to with its type, as `let v: {Self} = ..`"
)]
pub trait Number: Mul<Output = Self> + Div<Output = Self> + Sized {}

macro_rules! number {
    ($($number:ty)*) => { $( impl Number for $number {} )* };
}

number! { f32 f64 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

/// Integers, and references to them: what is computed with an integer literal is one, without a derivative.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer",
    label = "computed with integers, and so taken for one",
    note = "bind what is in the field with its type before: `let a: Vec3 = self.a;`"
)]
pub trait Integer: Copy {}

macro_rules! integer {
    ($($integer:ty)*) => { $( impl Integer for $integer {} )* };
}

integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

impl<T: Integer> Integer for &T {}

/// An integer in a field of a type that only rustc knows.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn integer<T: Integer>(integer: T) -> T {
    integer
}

/// The product of numbers, in the reverse of a product.
#[inline(always)]
#[must_use]
pub fn product<T: Number>(left: T, right: T) -> T {
    left * right
}

/// The quotient of numbers, in the reverse of a quotient.
#[inline(always)]
#[must_use]
pub fn quotient<T: Number>(left: T, right: T) -> T {
    left / right
}

/// A number as a float of any type: what a literal is in generic code.
///
/// ```
/// assert_eq!(autodiff_runtime::real::<f32>(0.5), 0.5);
/// ```
#[inline(always)]
#[must_use]
pub fn real<R: Real>(number: f64) -> R {
    R::real_from_f64(number)
}

/// A float as one of another type: the reverse of a conversion.
///
/// ```
/// assert_eq!(autodiff_runtime::convert::<f32, f64>(0.5), 0.5);
/// ```
#[inline(always)]
#[must_use]
pub fn convert<From: Real, To: Real>(number: From) -> To {
    To::real_from_f64(number.real_to_f64())
}
