//! A root of a quadratic, if it has any: what the one arm that is left at its end computes is read by the reverse of what stands before it.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn quadratic_root(a: f64, b: f64, c: f64) -> Option<f64> {
    let discriminant = b * b - 4.0 * a * c;
    if discriminant < 0.0 { None } else { Some((-b - discriminant.sqrt()) / (2.0 * a)) }
}

pub fn check() {
    check_gradient(
        |[a, b, c]| quadratic_root(a, b, c).expect("a root"),
        |[a, b, c]| quadratic_root_grad(a, b, c).expect("a root"),
        &[[1.0, -6.0, 2.0], [0.5, 3.0, -4.0], [-2.0, 1.0, 9.0]],
    );
    assert_eq!(quadratic_root_grad(1.0, 1.0, 1.0), None);
}
