//! Function paths as arguments of adaptors: of the standard library and of annotated helpers.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn bump(x: f64) -> f64 {
    (-x * x).exp()
}

#[differentiate(reverse)]
fn blended(a: f64, b: f64) -> f64 {
    a + b - 0.5 * a * b
}

#[differentiate(reverse)]
pub fn sinusoid_features(x: &[f64], corners: [f64; 3]) -> f64 {
    let waves: f64 = x.iter().copied().map(f64::sin).sum();
    let bumps: f64 = x.iter().cloned().map(bump).map(f64::sqrt).sum();
    let blend = x.iter().copied().reduce(blended).unwrap_or(0.0);
    let [a, b, c] = corners.map(bump);
    let smallest = corners.into_iter().fold(f64::MAX, f64::min);
    waves * bumps + blend * (a + b * c) + smallest
}

pub fn check() {
    check_flat(
        |v| sinusoid_features(&v[3..], [v[0], v[1], v[2]]),
        |v, d| {
            let (value, d_corners) = sinusoid_features_grad(&v[3..], &mut d[3..], [v[0], v[1], v[2]]);
            d[..3].copy_from_slice(&d_corners);
            value
        },
        &[&[0.5, 1.5, -0.8, 0.7, 1.9, -0.4], &[0.5, 0.3, 0.8, 1.2], &[0.5, 0.3, 0.8]],
    );
}
