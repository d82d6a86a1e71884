//! The functions of floats, from `libm`.

use autodiff_runtime::{Real, differentiate};

/// A function of `libm` with its derivative.
#[differentiate(reverse, vjp = sin_rule)]
#[must_use]
pub fn sin(x: f64) -> f64 {
    libm::sin(x)
}

fn sin_rule(x: f64, seed: f64) -> (f64, f64) {
    (libm::sin(x), seed * libm::cos(x))
}

/// It is called as any other function.
#[differentiate(reverse)]
#[must_use]
pub fn damped(x: f64, rate: f64) -> f64 {
    let mut y = x;
    for _ in 0..3 {
        y = sin(y) * rate;
    }
    y
}

/// The methods of floats that crates such as `num-traits` bring.
pub trait Float: Sized {
    /// The sine.
    #[must_use]
    fn sin(self) -> Self;
    /// The cosine.
    #[must_use]
    fn cos(self) -> Self;
    /// The power.
    #[must_use]
    fn powi(self, n: i32) -> Self;
}

impl Float for f64 {
    fn sin(self) -> f64 {
        libm::sin(self)
    }

    fn cos(self) -> f64 {
        libm::cos(self)
    }

    fn powi(self, n: i32) -> f64 {
        self.real_powi(n)
    }
}

/// With these, functions are written as they always are.
#[differentiate(reverse)]
#[must_use]
pub fn wave(x: f64, n: i32) -> f64 {
    x.sin() * x.cos() + x.powi(n)
}

/// Where the type stands for a float, derivatives are of [`Real`].
#[differentiate(reverse)]
pub fn generic<T: Float + Real>(x: T, y: T) -> T {
    x.sin() * y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_close(left: f64, right: f64) {
        assert!((left - right).abs() < 1e-12, "{left} is not {right}");
    }

    #[test]
    fn gradients_are_right() {
        let (value, d_x) = wave_grad(0.7, 3);
        assert_eq!(value, wave(0.7, 3));
        assert_close(d_x, libm::cos(1.4) + 3.0 * 0.49);
        let (_, d_x, d_y) = generic_grad(0.7, 2.0);
        assert_eq!((d_x, d_y), (2.0 * libm::cos(0.7), libm::sin(0.7)));
        let inner = [0.7, libm::sin(0.7) * 0.9];
        let outer = libm::sin(inner[1]) * 0.9;
        let slope = inner.iter().chain([&outer]).map(|y| 0.9 * libm::cos(*y)).product();
        assert_close(damped_grad(0.7, 0.9).1, slope);
    }

    /// In a build of the workspace this is `std`; by itself it is `libm`.
    #[test]
    fn functions_are_those_of_the_standard_library() {
        extern crate std;
        macro_rules! same {
            ($($float:ident $tolerance:literal)*) => { $(
                for x in [0.1, 0.25, 0.5, 0.875, 0.99] {
                    let x: $float = x;
                    let close = |left: $float, right: $float| {
                        assert!((left - right).abs() <= $tolerance * (1.0 + right.abs()), "{left} is not {right} at {x}");
                    };
                    close(x.real_sin(), $float::sin(x));
                    close(x.real_cos(), $float::cos(x));
                    close(x.real_tan(), $float::tan(x));
                    close(x.real_asin(), $float::asin(x));
                    close(x.real_acos(), $float::acos(x));
                    close(x.real_atan(), $float::atan(x));
                    close(x.real_atan2(-2.0), $float::atan2(x, -2.0));
                    close(x.real_sinh(), $float::sinh(x));
                    close(x.real_cosh(), $float::cosh(x));
                    close(x.real_tanh(), $float::tanh(x));
                    close(x.real_asinh(), $float::asinh(x));
                    close((1.0 + x).real_acosh(), $float::acosh(1.0 + x));
                    close(x.real_atanh(), $float::atanh(x));
                    close(x.real_exp(), $float::exp(x));
                    close(x.real_exp2(), $float::exp2(x));
                    close(x.real_exp_m1(), $float::exp_m1(x));
                    close(x.real_ln(), $float::ln(x));
                    close(x.real_ln_1p(), $float::ln_1p(x));
                    close(x.real_log(3.0), $float::log(x, 3.0));
                    close(x.real_log2(), $float::log2(x));
                    close(x.real_log10(), $float::log10(x));
                    close(x.real_sqrt(), $float::sqrt(x));
                    close(x.real_cbrt(), $float::cbrt(x));
                    close(x.real_powf(2.5), $float::powf(x, 2.5));
                    close(x.real_hypot(2.0), $float::hypot(x, 2.0));
                    close(x.real_mul_add(2.0, 3.0), $float::mul_add(x, 2.0, 3.0));
                    close((3.0 * x).real_trunc(), $float::trunc(3.0 * x));
                    close((-3.0 * x).real_fract(), $float::fract(-3.0 * x));
                    for divisor in [0.375, -0.375] {
                        for x in [3.0 * x, -3.0 * x] {
                            close(x.real_rem_euclid(divisor), $float::rem_euclid(x, divisor));
                            close(x.real_div_euclid(divisor), $float::div_euclid(x, divisor));
                        }
                    }
                    for n in [-3, 0, 1, 2, 7] {
                        close(x.real_powi(n), $float::powi(x, n));
                    }
                }
            )* };
        }
        same! { f32 1e-5 f64 1e-13 }
    }
}
