//! `std::iter::from_fn`: a closure that is called for each item, and no more often than items are wanted.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// A series of Legendre polynomials, by their recurrence.
#[differentiate(reverse)]
pub fn legendre_series(x: f64, coefficients: &[f64]) -> f64 {
    let (mut now, mut next, mut degree) = (1.0, x, 0);
    let polynomials = std::iter::from_fn(|| {
        let this = now;
        let after = ((2 * degree + 3) as f64 * x * next - (degree + 1) as f64 * now) / (degree + 2) as f64;
        (now, next) = (next, after);
        degree += 1;
        Some(this)
    });
    let sum: f64 = coefficients.iter().zip(polynomials).map(|(c, p)| c * p).sum();
    sum + 0.1 * next * degree as f64
}

/// The steps of a Newton iteration, until they are short.
#[differentiate(reverse)]
pub fn cube_root_path(a: f64, start: f64) -> f64 {
    let mut x = start;
    let steps = std::iter::from_fn(|| {
        let step = (x * x * x - a) / (3.0 * x * x);
        x -= step;
        (step.abs() > 1e-3).then_some(step)
    });
    steps.take(20).filter(|step| *step < 0.0).map(|step| step * step).sum()
}

pub fn check() {
    check_flat(
        |v| legendre_series(v[0], &v[1..]),
        |v, d| {
            let (value, d_x) = legendre_series_grad(v[0], &v[1..], &mut d[1..]);
            d[0] = d_x;
            value
        },
        &[&[0.4, 0.3, 0.1, 0.9, -0.2], &[0.4, 0.3], &[0.4]],
    );
    check_flat(
        |v| cube_root_path(v[0], v[1]),
        |v, d| {
            let (value, d_a, d_start) = cube_root_path_grad(v[0], v[1]);
            d.copy_from_slice(&[d_a, d_start]);
            value
        },
        &[&[5.0, 0.8], &[2.0, 3.0]],
    );
}
