//! Gradient descent with momentum as the function itself: arrays, and a closure that returns one.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn gradient_descent(start: [f64; 2], rate: f64, momentum: f64) -> f64 {
    let slope = |p: &[f64; 2]| {
        let [x, y] = *p;
        [2.0 * (x - 1.0) - 4.0 * x * (y - x * x), 2.0 * (y - x * x)]
    };
    let mut p = start;
    let mut v = [0.0; 2];
    for _ in 0..8 {
        let g = slope(&p);
        for i in 0..p.len() {
            v[i] = momentum * v[i] - rate * g[i];
            p[i] += v[i];
        }
    }
    (p[0] - 1.0).powi(2) + (p[1] - p[0] * p[0]).powi(2)
}

pub fn check() {
    check_gradient(
        |[x, y, r, m]| gradient_descent([x, y], r, m),
        |[x, y, r, m]| {
            let (value, [d_x, d_y], d_r, d_m) = gradient_descent_grad([x, y], r, m);
            (value, d_x, d_y, d_r, d_m)
        },
        &[[0.3, 0.8, 0.05, 0.5], [-0.4, 0.5, 0.1, 0.2]],
    );
}
