//! The same expressions again and again, some of them where nothing comes of them.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A damped wave and its envelope.
#[differentiate(reverse)]
pub fn repeated_expressions(t: f64, damping: f64) -> f64 {
    let unused = (-damping * t).exp();
    let sign = f64::copysign(0.5, damping * t - t.cos());
    let wave = (-damping * t).exp() * t.cos();
    if sign > 0.0 {
        let slope = (-damping * t).exp() * t.sin();
        let _ = unused + slope;
        wave + (-damping * t).exp() * t.sin()
    } else {
        wave * t.cos() - damping * t
    }
}

#[differentiate(reverse)]
fn square(x: f64) -> f64 {
    let _checked = x * x;
    x * x
}

pub fn check() {
    check_gradient(
        |[t, d]| repeated_expressions(t, d),
        |[t, d]| repeated_expressions_grad(t, d),
        &[[0.3, 0.2], [2.5, 0.7], [-0.5, 1.0]],
    );
    check_gradient(|[x]| square(x), |[x]| square_grad(x), &[[3.0], [-0.4]]);
}
