//! A plain recursive function inside the body, with branches of its own.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Legendre's polynomial of degree `n` at `x`, weighted.
#[differentiate(reverse)]
pub fn nested_recursive(x: f64, weight: f64, n: u32) -> f64 {
    fn legendre(x: f64, n: u32) -> f64 {
        if n == 0 {
            return 1.0;
        }
        if n == 1 {
            return x;
        }
        let k = n as f64;
        ((2.0 * k - 1.0) * x * legendre(x, n - 1) - (k - 1.0) * legendre(x, n - 2)) / k
    }

    weight * legendre(x, n) + 0.5 * legendre(weight, 2)
}

pub fn check() {
    for n in [0, 1, 2, 5] {
        check_gradient(
            |[x, w]| nested_recursive(x, w, n),
            |[x, w]| nested_recursive_grad(x, w, n),
            &[[0.3, 1.7], [-0.8, 0.4]],
        );
    }
}
