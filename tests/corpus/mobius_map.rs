//! A Möbius map of the plane, on complex numbers as tuples that helpers take and return.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn times(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

#[differentiate(reverse)]
fn inverse(a: (f64, f64)) -> (f64, f64) {
    let norm = a.0 * a.0 + a.1 * a.1;
    (a.0 / norm, -a.1 / norm)
}

/// `(z + a) / (1 + conj(a) z)`.
#[differentiate(reverse)]
pub fn mobius_map(z: (f64, f64), a: (f64, f64)) -> (f64, f64) {
    let shifted = (z.0 + a.0, z.1 + a.1);
    let product = times((a.0, -a.1), z);
    times(shifted, inverse((1.0 + product.0, product.1)))
}

pub fn check() {
    check_vjp::<f64, 4, 2>(
        |[x, y, a, b]| mobius_map((x, y), (a, b)).into(),
        |[x, y, a, b], seed| {
            let (value, d_z, d_a) = mobius_map_vjp((x, y), (a, b), seed.into());
            (value.into(), [d_z.0, d_z.1, d_a.0, d_a.1])
        },
        &[[0.3, 0.2, -0.5, 0.4], [-0.6, 0.1, 0.2, 0.7]],
    );
}
