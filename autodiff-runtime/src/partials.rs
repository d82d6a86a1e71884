//! Partial derivatives with an edge point that no single expression gets right.
//!
//! Generated code calls these where the closed form of a derivative would read `0 * ∞` although the derivative exists.
//! Everything else it writes out in place.

use crate::{Differentiable, Number, Real, lanes::Lanes};

/// The partial of `x.powi(n)` in `x`: `n * x^(n - 1)`, and exactly 0 for `n == 0`, whatever `x`.
///
/// ```
/// use autodiff_runtime::partials::powi_base;
///
/// assert_eq!(powi_base(2.0, 3), 12.0);
/// assert_eq!(powi_base(0.0, 0), 0.0); // where 0 * 0^-1 would be NaN
/// ```
#[inline]
pub fn powi_base<R: Real>(x: R, n: i32) -> R {
    if n == 0 {
        return R::real_from_f64(0.0);
    }
    let power = match n.checked_sub(1) {
        Some(less) => x.real_powi(less),
        None => x.real_powi(n) / x,
    };
    R::real_from_f64(f64::from(n)) * power
}

/// The partial of `x.powf(p)` in `x`: `p * x^(p - 1)`, and exactly 0 for `p == 0`, whatever `x`.
///
/// ```
/// use autodiff_runtime::partials::powf_base;
///
/// assert_eq!(powf_base(4.0, 1.5), 3.0);
/// assert_eq!(powf_base(0.0, 0.0), 0.0); // where 0 * 0^-1 would be NaN
/// ```
#[inline]
pub fn powf_base<R: Real>(x: R, p: R) -> R {
    if p == R::real_from_f64(0.0) {
        return R::real_from_f64(0.0);
    }
    p * x.real_powf(p - R::real_from_f64(1.0))
}

/// The partial of `y = x.powf(p)` in `p`: `y * ln(x)`, and exactly 0 where `x == 0` and `p > 0`.
///
/// There `x^p` is 0 for every exponent nearby, while `0 * ln(0)` would be NaN.
///
/// ```
/// use autodiff_runtime::partials::powf_exponent;
///
/// assert_eq!(powf_exponent(2.0_f64, 3.0, 8.0), 8.0 * 2.0_f64.ln());
/// assert_eq!(powf_exponent(0.0, 2.0, 0.0), 0.0);
/// ```
#[inline]
pub fn powf_exponent<R: Real>(x: R, p: R, y: R) -> R {
    if x == R::real_from_f64(0.0) && p > R::real_from_f64(0.0) {
        return R::real_from_f64(0.0);
    }
    y * x.real_ln()
}

/// The partial of [`powi_base`] in `x`: `n * (n - 1) * x^(n - 2)`, and exactly 0 for `n` of 0 and 1, whatever `x`.
///
/// ```
/// use autodiff_runtime::partials::powi_base_slope;
///
/// assert_eq!(powi_base_slope(2.0, 3), 12.0);
/// assert_eq!(powi_base_slope(0.0, 1), 0.0);
/// ```
#[inline]
pub fn powi_base_slope<R: Real>(x: R, n: i32) -> R {
    match n.checked_sub(1) {
        _ if n == 0 => R::real_from_f64(0.0),
        Some(less) => R::real_from_f64(f64::from(n)) * powi_base(x, less),
        None => powi_base(x, n) * R::real_from_f64(f64::from(n) - 1.0) / x,
    }
}

/// The partial of [`powf_base`] in `x`: `p * (p - 1) * x^(p - 2)`, and exactly 0 for `p` of 0 and 1, whatever `x`.
///
/// ```
/// use autodiff_runtime::partials::powf_base_slope;
///
/// assert_eq!(powf_base_slope(2.0, 3.0), 12.0);
/// assert_eq!(powf_base_slope(0.0, 1.0), 0.0);
/// ```
#[inline]
pub fn powf_base_slope<R: Real>(x: R, p: R) -> R {
    if p == R::real_from_f64(0.0) {
        return R::real_from_f64(0.0);
    }
    p * powf_base(x, p - R::real_from_f64(1.0))
}

/// The partial of [`powf_base`] in `p`: `x^(p - 1) * (1 + p * ln(x))`, and exactly 0 where `x == 0` and `p > 1`.
///
/// ```
/// use autodiff_runtime::partials::powf_base_exponent;
///
/// assert_eq!(powf_base_exponent(1.0, 3.0), 1.0);
/// assert_eq!(powf_base_exponent(0.0, 2.0), 0.0);
/// ```
#[inline]
pub fn powf_base_exponent<R: Real>(x: R, p: R) -> R {
    let one = R::real_from_f64(1.0);
    if x == R::real_from_f64(0.0) && p > one {
        return R::real_from_f64(0.0);
    }
    x.real_powf(p - one) * (one + p * x.real_ln())
}

/// The partial of [`powf_exponent`] in `x`, at constant `y`: `y / x`, and exactly 0 where that is.
///
/// ```
/// use autodiff_runtime::partials::powf_exponent_base;
///
/// assert_eq!(powf_exponent_base(2.0, 3.0, 8.0), 4.0);
/// assert_eq!(powf_exponent_base(0.0, 2.0, 0.0), 0.0);
/// ```
#[inline]
pub fn powf_exponent_base<R: Real>(x: R, p: R, y: R) -> R {
    if x == R::real_from_f64(0.0) && p > R::real_from_f64(0.0) {
        return R::real_from_f64(0.0);
    }
    y / x
}

/// The partial of [`powf_exponent`] in `y`: `ln(x)`, and exactly 0 where that is.
///
/// ```
/// use autodiff_runtime::partials::powf_exponent_power;
///
/// assert_eq!(powf_exponent_power(1.0, 3.0, 1.0), 0.0);
/// assert_eq!(powf_exponent_power(0.0, 2.0, 0.0), 0.0);
/// ```
#[inline]
pub fn powf_exponent_power<R: Real>(x: R, p: R, y: R) -> R {
    let _ = y;
    if x == R::real_from_f64(0.0) && p > R::real_from_f64(0.0) {
        return R::real_from_f64(0.0);
    }
    x.real_ln()
}

/// A partial derivative of a function with branches, times the cotangent: exactly 0 for a partial of 0, whatever the
/// cotangent.
///
/// Such a partial is 0 because the path that ran does not read the argument. It contributes nothing, also where an
/// infinite cotangent would make it `0 * ∞`.
///
/// ```
/// use autodiff_runtime::partials::scaled;
///
/// assert_eq!(scaled(3.0, 2.0), 6.0);
/// assert_eq!(scaled(0.0, f64::INFINITY), 0.0);
/// ```
#[inline]
pub fn scaled<R: Number + Differentiable + PartialEq>(partial: R, cotangent: R) -> R {
    let zero = partial.zero_like();
    if partial == zero { zero } else { partial * cotangent }
}

/// A tangent, of one or more lanes, by a partial derivative of type `P`.
#[doc(hidden)]
pub trait Moving<P>: Sized {
    /// See [`along`].
    fn along(self, partial: P) -> Self;
}

impl<R: Real> Moving<R> for R {
    #[inline(always)]
    fn along(self, partial: R) -> R {
        scaled(self, partial)
    }
}

impl<R: Real, const K: usize> Moving<R> for Lanes<R, K> {
    #[inline(always)]
    fn along(self, partial: R) -> Self {
        self.map(|lane| scaled(lane, partial))
    }
}

/// A tangent times a partial derivative that may be infinite at a point where the function is finite, as that of a square root: exactly
/// 0 for a tangent of 0, whatever the partial.
///
/// What does not move does not move the result either, at the tip of a cone as elsewhere. In reverse mode this takes care of itself,
/// since nothing goes back to what was cut off.
///
/// ```
/// use autodiff_runtime::partials::along;
///
/// assert_eq!(along(3.0, 2.0), 6.0);
/// assert_eq!(along(0.0, f64::INFINITY), 0.0);
/// ```
#[inline(always)]
pub fn along<T: Moving<P>, P>(tangent: T, partial: P) -> T {
    tangent.along(partial)
}

#[cfg(test)]
mod tests {
    use super::{powf_base, powf_exponent, powi_base};

    #[test]
    fn powi_base_is_the_closed_form() {
        assert_eq!(powi_base(3.0, 1), 1.0);
        assert_eq!(powi_base(3.0, 4), 4.0 * 27.0);
        assert_eq!(powi_base(-2.0, 3), 12.0);
        assert_eq!(powi_base(2.0, -1), -0.25);
        assert_eq!(powi_base(2.0_f32, 2), 4.0);
        assert_eq!(powi_base(0.0, 1), 1.0);
        assert_eq!(powi_base(0.0, 2), 0.0);
        assert_eq!(powi_base(0.0, -1), f64::NEG_INFINITY);
    }

    #[test]
    fn powi_base_vanishes_at_exponent_zero() {
        for x in [0.0, -0.0, 1.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
            assert_eq!(powi_base(x, 0).to_bits(), 0.0_f64.to_bits());
        }
    }

    #[test]
    fn powi_base_survives_the_extreme_exponents() {
        let least = f64::from(i32::MIN);
        assert_eq!(powi_base(1.0, i32::MIN), least);
        assert_eq!(powi_base(-1.0, i32::MIN), -least);
        assert_eq!(powi_base(2.0, i32::MIN), 0.0);
        assert_eq!(powi_base(0.5, i32::MIN), f64::NEG_INFINITY);
        assert_eq!(powi_base(0.0, i32::MIN), f64::NEG_INFINITY);
        assert_eq!(powi_base(1.0, i32::MAX), f64::from(i32::MAX));
    }

    #[test]
    fn powf_base_is_the_closed_form() {
        assert_eq!(powf_base(4.0, 0.5), 0.25);
        assert_eq!(powf_base(4.0_f32, 1.5), 3.0);
        assert_eq!(powf_base(0.0, 1.0), 1.0);
        assert_eq!(powf_base(0.0, 2.0), 0.0);
        assert_eq!(powf_base(0.0, 0.5), f64::INFINITY);
        assert!(powf_base(-1.0_f64, 0.5).is_nan());
    }

    #[test]
    fn powf_base_vanishes_at_exponent_zero() {
        for x in [0.0, -1.0, f64::INFINITY, f64::NAN] {
            assert_eq!(powf_base(x, 0.0), 0.0);
            assert_eq!(powf_base(x, -0.0), 0.0);
        }
    }

    #[test]
    fn powf_exponent_is_the_closed_form() {
        let (x, p) = (2.5_f64, 1.75);
        assert_eq!(powf_exponent(x, p, x.powf(p)), x.powf(p) * x.ln());
        assert_eq!(powf_exponent(1.0_f32, 3.0, 1.0), 0.0);
        assert_eq!(powf_exponent(0.0, -1.0, f64::INFINITY), f64::NEG_INFINITY);
        assert!(powf_exponent(-1.0_f64, 2.0, 1.0).is_nan());
    }

    #[test]
    fn powf_exponent_vanishes_at_base_zero() {
        assert_eq!(powf_exponent(0.0, 0.5, 0.0), 0.0);
        assert_eq!(powf_exponent(-0.0, 2.0, 0.0), 0.0);
    }
}
