//! Integer variables without a type, in exponents, factors and conditions.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A Mie potential, whose exponents are worked out in integers.
#[differentiate(reverse)]
pub fn integer_locals(distance: f64, depth: f64, stiff: i32) -> f64 {
    let attractive = 6;
    let mut repulsive = 2 * attractive;
    let half = 0.5;
    if stiff > 0 {
        repulsive += stiff;
    }
    let difference = repulsive - attractive;
    let ratio = repulsive as f64 / attractive as f64;
    let prefactor = repulsive as f64 / difference as f64 * ratio.powf(6.0 / difference as f64);
    let inverse = distance.recip();
    let energy = depth * prefactor * (inverse.powi(repulsive) - inverse.powi(attractive));
    let k = 2;
    energy + half * distance.powi(k) * k as f64
}

pub fn check() {
    for stiff in [0, 2, 5] {
        check_gradient(
            |[r, e]| integer_locals(r, e, stiff),
            |[r, e]| integer_locals_grad(r, e, stiff),
            &[[1.3, 0.8], [0.95, 2.0]],
        );
    }
}
