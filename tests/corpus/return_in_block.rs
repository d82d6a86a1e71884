//! Returns from within blocks whose value is wanted.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The real root of a x² + b x + c with the smaller size, in the stable form, or the vertex if there is none.
#[differentiate(reverse)]
pub fn return_in_block(a: f64, b: f64, c: f64) -> f64 {
    let root = {
        let discriminant = b * b - 4.0 * a * c;
        if discriminant < 0.0 {
            return -b / (2.0 * a);
        }
        discriminant.sqrt()
    };
    let q = -0.5 * (b + if b == 0.0 { return root / a } else { root.copysign(b) });
    c / q
}

pub fn check() {
    check_gradient(
        |[a, b, c]| return_in_block(a, b, c),
        |[a, b, c]| return_in_block_grad(a, b, c),
        &[[1.0, 5.0, 2.0], [2.0, -7.0, 1.0], [1.0, 1.0, 3.0]],
    );
}
