//! Complex division in Smith's way, which scales by the larger part.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// The quotient as real and imaginary part.
#[differentiate(reverse)]
pub fn complex_division(numerator: (f64, f64), denominator: (f64, f64)) -> (f64, f64) {
    let (a, b) = numerator;
    let (c, d) = denominator;
    if c.abs() >= d.abs() {
        let r = d / c;
        let den = c + d * r;
        ((a + b * r) / den, (b - a * r) / den)
    } else {
        let r = c / d;
        let den = c * r + d;
        ((a * r + b) / den, (b * r - a) / den)
    }
}

pub fn check() {
    check_vjp::<f64, 4, 2>(
        |[a, b, c, d]| complex_division((a, b), (c, d)).into(),
        |[a, b, c, d], seed| {
            let (value, d_numerator, d_denominator) =
                complex_division_vjp((a, b), (c, d), seed.into());
            (value.into(), [d_numerator.0, d_numerator.1, d_denominator.0, d_denominator.1])
        },
        &[[1.0, 2.0, 3.0, -0.5], [-0.7, 0.4, 0.2, 1.9]],
    );
}
