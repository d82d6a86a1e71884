//! The functions of floats that are in `std` alone, under the same names.

/// What `f32` and `f64` have as methods where there is a standard library.
pub(crate) trait Functions: Sized {
    fn sin(self) -> Self;
    fn cos(self) -> Self;
    fn tan(self) -> Self;
    fn asin(self) -> Self;
    fn acos(self) -> Self;
    fn atan(self) -> Self;
    fn atan2(self, other: Self) -> Self;
    fn sinh(self) -> Self;
    fn cosh(self) -> Self;
    fn tanh(self) -> Self;
    fn asinh(self) -> Self;
    fn acosh(self) -> Self;
    fn atanh(self) -> Self;
    fn exp(self) -> Self;
    fn exp2(self) -> Self;
    fn exp_m1(self) -> Self;
    fn ln(self) -> Self;
    fn ln_1p(self) -> Self;
    fn log(self, base: Self) -> Self;
    fn log2(self) -> Self;
    fn log10(self) -> Self;
    fn sqrt(self) -> Self;
    fn cbrt(self) -> Self;
    fn powi(self, n: i32) -> Self;
    fn powf(self, exponent: Self) -> Self;
    fn hypot(self, other: Self) -> Self;
    fn mul_add(self, a: Self, b: Self) -> Self;
    fn fract(self) -> Self;
    fn trunc(self) -> Self;
    fn rem_euclid(self, divisor: Self) -> Self;
    fn div_euclid(self, divisor: Self) -> Self;
}

macro_rules! functions {
    ($float:ty: $($name:ident = $of_libm:ident($($other:ident),*);)*) => {
        impl Functions for $float {
            $(
                #[inline]
                fn $name(self $(, $other: Self)*) -> Self {
                    libm::$of_libm(self $(, $other)*)
                }
            )*

            #[inline]
            fn log(self, base: Self) -> Self {
                self.ln() / base.ln()
            }

            #[inline]
            fn powi(self, n: i32) -> Self {
                let (mut square, mut bits, mut power) = (self, n.unsigned_abs(), 1.0);
                loop {
                    if bits & 1 == 1 {
                        power *= square;
                    }
                    bits >>= 1;
                    if bits == 0 {
                        return if n < 0 { 1.0 / power } else { power };
                    }
                    square *= square;
                }
            }

            #[inline]
            fn fract(self) -> Self {
                self - self.trunc()
            }

            #[inline]
            fn rem_euclid(self, divisor: Self) -> Self {
                let remainder = self % divisor;
                if remainder < 0.0 { remainder + divisor.abs() } else { remainder }
            }

            #[inline]
            fn div_euclid(self, divisor: Self) -> Self {
                let quotient = (self / divisor).trunc();
                match self % divisor < 0.0 {
                    true if divisor > 0.0 => quotient - 1.0,
                    true => quotient + 1.0,
                    false => quotient,
                }
            }
        }
    };
}

functions! { f32:
    sin = sinf();
    cos = cosf();
    tan = tanf();
    asin = asinf();
    acos = acosf();
    atan = atanf();
    atan2 = atan2f(other);
    sinh = sinhf();
    cosh = coshf();
    tanh = tanhf();
    asinh = asinhf();
    acosh = acoshf();
    atanh = atanhf();
    exp = expf();
    exp2 = exp2f();
    exp_m1 = expm1f();
    ln = logf();
    ln_1p = log1pf();
    log2 = log2f();
    log10 = log10f();
    sqrt = sqrtf();
    cbrt = cbrtf();
    powf = powf(exponent);
    hypot = hypotf(other);
    mul_add = fmaf(a, b);
    trunc = truncf();
}

functions! { f64:
    sin = sin();
    cos = cos();
    tan = tan();
    asin = asin();
    acos = acos();
    atan = atan();
    atan2 = atan2(other);
    sinh = sinh();
    cosh = cosh();
    tanh = tanh();
    asinh = asinh();
    acosh = acosh();
    atanh = atanh();
    exp = exp();
    exp2 = exp2();
    exp_m1 = expm1();
    ln = log();
    ln_1p = log1p();
    log2 = log2();
    log10 = log10();
    sqrt = sqrt();
    cbrt = cbrt();
    powf = pow(exponent);
    hypot = hypot(other);
    mul_add = fma(a, b);
    trunc = trunc();
}
