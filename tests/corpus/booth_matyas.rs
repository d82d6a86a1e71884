//! Two quadratic test functions of an array by value, taken apart in the parameter and in a `let`.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn booth([x1, x2]: [f64; 2]) -> f64 {
    (x1 + 2.0 * x2 - 7.0).powi(2) + (2.0 * x1 + x2 - 5.0).powi(2)
}

#[differentiate(reverse)]
fn matyas(param: [f64; 2]) -> f64 {
    let [x, y] = param;
    0.26 * (x * x + y * y) - 0.48 * x * y
}

#[differentiate(reverse)]
pub fn booth_matyas(param: [f64; 2], weight: f64) -> f64 {
    let [x, y] = param;
    booth(param) + weight * matyas([y, x + 1.0])
}

pub fn check() {
    check_gradient(
        |[x, y, w]| booth_matyas([x, y], w),
        |[x, y, w]| {
            let (value, d_param, d_w) = booth_matyas_grad([x, y], w);
            (value, d_param[0], d_param[1], d_w)
        },
        &[[0.4, -1.2, 0.5], [3.0, 2.0, -1.5]],
    );
    check_gradient(matyas, matyas_grad, &[[0.3, 0.8]]);
}
