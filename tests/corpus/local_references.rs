//! References to scalars, taken and followed.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The closer of two readings to their mean, weighted by the farther.
#[differentiate(reverse)]
pub fn local_references(first: f64, second: f64) -> f64 {
    let mean = 0.5 * (first + second);
    let weighted = 0.25 * first + 0.75 * second;
    let (near, far) = if first < second { (&weighted, &mean) } else { (&mean, &weighted) };
    let product = *near * *far;
    let alias = &product;
    let again = &alias;
    near.sin() + **again * far.powi(2) - alias.sqrt()
}

pub fn check() {
    check_gradient(
        |[a, b]| local_references(a, b),
        |[a, b]| local_references_grad(a, b),
        &[[0.4, 1.3], [2.0, 0.6]],
    );
}
