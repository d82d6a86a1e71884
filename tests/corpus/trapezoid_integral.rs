//! The trapezoidal rule for a function given as a closure that captures its parameters.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn trapezoid_integral(a: f64, b: f64, decay: f64, frequency: f64) -> f64 {
    let f = |x: f64| (-decay * x).exp() * (frequency * x).sin();
    let n = 16;
    let h = (b - a) / n as f64;
    let mut sum = 0.5 * (f(a) + f(b));
    for i in 1..n {
        sum += f(a + i as f64 * h);
    }
    h * sum
}

pub fn check() {
    check_gradient(
        |[a, b, k, w]| trapezoid_integral(a, b, k, w),
        |[a, b, k, w]| trapezoid_integral_grad(a, b, k, w),
        &[[0.1, 2.0, 0.5, 3.0], [-1.0, 1.5, 0.2, 2.2]],
    );
}
