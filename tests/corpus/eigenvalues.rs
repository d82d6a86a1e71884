//! The eigenvalues and the angle of the axes of a symmetric matrix of two rows.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// The smaller, the larger, and the angle.
#[differentiate(reverse)]
pub fn eigenvalues(a: f64, b: f64, c: f64) -> (f64, f64, f64) {
    let (mean, deviation) = (0.5 * (a + c), 0.5 * (a - c));
    let radius = deviation.hypot(b);
    if radius == 0.0 {
        return (mean, mean, 0.0);
    }
    (mean - radius, mean + radius, 0.5 * b.atan2(deviation))
}

pub fn check() {
    check_vjp::<f64, 3, 3>(
        |[a, b, c]| eigenvalues(a, b, c).into(),
        |[a, b, c], seed| {
            let (value, d_a, d_b, d_c) = eigenvalues_vjp(a, b, c, seed.into());
            (value.into(), [d_a, d_b, d_c])
        },
        &[[2.0, 0.5, 1.0], [-1.0, -0.7, 3.0]],
    );
    assert_eq!(eigenvalues_vjp(1.5, 0.0, 1.5, (1.0, 2.0, 3.0)).0, (1.5, 1.5, 0.0));
}
