//! Gradient checking: companions against extrapolated difference quotients of the function.
//!
//! For rules by hand, for hand-written [`Differentiable`] types, and for whoever wants to see it. In a test:
//!
//! ```
//! use autodiff_runtime::{check, differentiate};
//!
//! #[differentiate(reverse)]
//! fn spread(x: &[f64], exponent: f64) -> f64 {
//!     x.windows(2).map(|pair| (pair[1] - pair[0]).abs().powf(exponent)).sum()
//! }
//!
//! # fn main() {
//! check::gradient(
//!     |x| spread(x, 2.5),
//!     |x, d_x| spread_grad(x, d_x, 2.5).0,
//!     &[1.0, 3.0, 2.0],
//! )
//! .unwrap();
//! # }
//! ```
//!
//! The point may be of any [`Differentiable`] type: a number, an array, a `Vec`, a struct that derives it, or a tuple of such for
//! several arguments; or a slice. Functions of values are checked by their names:
//!
//! ```
//! # use autodiff_runtime::{check, differentiate};
//! #[differentiate(reverse)]
//! fn area(radius: f64, height: f64) -> f64 {
//!     std::f64::consts::TAU * radius * (radius + height)
//! }
//!
//! # fn main() {
//! check::by_value(area, area_grad, (2.0, 5.0)).unwrap();
//! # }
//! ```
//!
//! What does not agree is named, with what it should be:
//!
//! ```
//! # use autodiff_runtime::check;
//! let wrong = check::by_value(|x: f64, y: f64| x * y, |x: f64, y: f64| (x * y, y, y), (2.0, 3.0));
//! let text = wrong.unwrap_err().to_string();
//! assert!(text.starts_with("2 of 3 numbers agree, 1 differ\n  differs   x.1: expected 2e0 "), "{text}");
//! assert!(text.ends_with("got 3e0, relative error 5.0e-1"), "{text}");
//! ```
//!
//! # How it decides
//!
//! Each derivative is estimated in Ridders' way, by central differences with ever smaller steps that are extrapolated to a step of zero,
//! which in `f64` gives some ten digits and a bound on the error ([`derivative`]). A derivative agrees if it is within that bound and a
//! tolerance for its own rounding, a part in 10⁷ for `f64` and in 10⁵ for `f32`. If the bound is too wide to tell, as it is at kinks and
//! jumps, the derivative is *undecided*, which is a failure too: nothing has been tested. [`Check`] has settings for both.
//!
//! Values must be those of the function bit for bit.
//!
//! The traits of the crate `approx` have no part in this: they compare two numbers by a tolerance that is fixed beforehand, and how exact a
//! difference quotient is shows only when it has been taken, for each derivative by itself. Where a derivative is known in closed form they serve
//! as anywhere, since companions return plain numbers, arrays and structs: `assert_relative_eq!(f_grad(x).1, expected)`.

mod differences;
mod function;
mod report;
mod settings;
mod verdict;

pub use differences::{Estimate, Precision, derivative, derivatives};
pub use function::{Function, Gradient};
pub use report::{Failure, Finding, Report};
pub use settings::Check;
pub use verdict::Verdict;

use crate::{Differentiable, Point};

/// Checks that `f_grad` returns the value of `f` at `x` and overwrites its second argument with the gradient.
///
/// # Errors
///
/// If a number differs or is undecided.
///
/// # Panics
///
/// If `f` returns more than one number.
pub fn gradient<X: Point + ?Sized, Y: Differentiable>(
    f: impl Fn(&X) -> Y,
    f_grad: impl Fn(&X, &mut X) -> Y,
    x: &X,
) -> Result<Report, Failure> {
    Check::default().gradient(f, f_grad, x)
}

/// Checks a function and its `f_grad` whose arguments, up to eight, are all by value: they are the parts of `x`.
///
/// # Errors
///
/// If a number differs or is undecided.
///
/// # Panics
///
/// If `f` returns more than one number.
pub fn by_value<X: Differentiable + Clone, Y: Differentiable>(
    f: impl Function<X, Output = Y>,
    f_grad: impl Gradient<X, Value = Y>,
    x: X,
) -> Result<Report, Failure> {
    Check::default().by_value(f, f_grad, x)
}

/// Checks that `f_vjp` returns the value of `f` at `x` and adds to its second argument the product of its third, the seed, with the
/// Jacobian: for each seed that is one at a single result, and for some that weight all of them.
///
/// ```
/// # use autodiff_runtime::{check, differentiate};
/// #[differentiate(reverse)]
/// fn polar(p: &(f64, f64)) -> (f64, f64) {
///     (p.0 * p.1.cos(), p.0 * p.1.sin())
/// }
///
/// # fn main() {
/// check::vjp(polar, polar_vjp, &(2.0, 0.3)).unwrap();
/// # }
/// ```
///
/// # Errors
///
/// If a number differs or is undecided.
pub fn vjp<X: Point + ?Sized, Y: Differentiable>(
    f: impl Fn(&X) -> Y,
    f_vjp: impl Fn(&X, &mut X, Y) -> Y,
    x: &X,
) -> Result<Report, Failure> {
    Check::default().vjp(f, f_vjp, x)
}

/// Checks that `f_jvp` returns the value of `f` at `x` and its derivative along its second argument, the tangent: for each tangent that
/// is one in a single number, and for some that weight all of them.
///
/// ```
/// # use autodiff_runtime::check;
/// let square = |x: &f64| x * x;
/// let square_jvp = |x: &f64, t_x: &f64| (x * x, 2.0 * x * t_x);
/// check::jvp(square, square_jvp, &3.0).unwrap();
/// ```
///
/// # Errors
///
/// If a number differs or is undecided.
pub fn jvp<X: Point + ?Sized, Y: Differentiable>(
    f: impl Fn(&X) -> Y,
    f_jvp: impl Fn(&X, &X) -> (Y, Y),
    x: &X,
) -> Result<Report, Failure> {
    Check::default().jvp(f, f_jvp, x)
}

/// Checks that `f_hvp` returns the value of `f_grad` at `x`, and overwrites its third argument with the gradient and its fourth with the
/// product of the Hessian with its second, the direction; directions are those of [`jvp`]. `f_grad` itself is taken to be right.
///
/// ```
/// # use autodiff_runtime::check;
/// let cube_grad = |x: &f64, d_x: &mut f64| {
///     *d_x = 3.0 * x * x;
///     x * x * x
/// };
/// let cube_hvp = |x: &f64, v: &f64, d_x: &mut f64, h_x: &mut f64| {
///     *h_x = 6.0 * x * v;
///     cube_grad(x, d_x)
/// };
/// check::hvp(cube_grad, cube_hvp, &2.0).unwrap();
/// ```
///
/// # Errors
///
/// If a number differs or is undecided.
pub fn hvp<X: Point + ?Sized, Y: Differentiable>(
    f_grad: impl Fn(&X, &mut X) -> Y,
    f_hvp: impl Fn(&X, &X, &mut X, &mut X) -> Y,
    x: &X,
) -> Result<Report, Failure> {
    Check::default().hvp(f_grad, f_hvp, x)
}

#[cfg(test)]
mod tests;
