//! A polynomial by Horner's rule, and its slope: `iter().rev()` in a `for`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn cubic_polynomial(coefficients: [f64; 4], x: f64) -> f64 {
    let mut value = 0.0;
    let mut slope = 0.0;
    for c in coefficients.iter().rev() {
        slope = slope * x + value;
        value = value * x + c;
    }
    value + 0.1 * slope * slope
}

pub fn check() {
    check_flat(
        |v| cubic_polynomial(v[1..].try_into().unwrap(), v[0]),
        |v, d| {
            let (value, d_coefficients, d_x) = cubic_polynomial_grad(v[1..].try_into().unwrap(), v[0]);
            d[1..].copy_from_slice(&d_coefficients);
            d[0] = d_x;
            value
        },
        &[&[0.7, 1.0, 2.0, -0.5, 0.3], &[-1.4, 0.2, 0.5, 1.5, -0.8]],
    );
}
