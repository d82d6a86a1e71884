//! Constants that meet in the derivative: they merge where their product is a number that can be written as well.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn constant_factors(x: f64, y: f64) -> f64 {
    let distance = (x * x + y * y).sqrt();
    let half = 0.5 * (x - 3.0 * y).powi(2);
    let tiny = 1e-200 * (1e-200 * x).sin();
    3.0 * (0.25 * (x * y)).exp() - half / distance + tiny - (-2.0 / (1.0 + 0.5 * x * x)).exp()
}

/// The product of these constants is too small for the width of what they are multiplied with.
#[differentiate(reverse)]
pub fn small_constants(x: f32, huge: f32) -> f32 {
    1e-25 * (1e-25 * x * huge) + 2.0 * (0.5 * x).powi(3)
}

/// Constants outside of a loop and within it.
#[differentiate(reverse)]
pub fn constants_in_a_loop(x: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            let d = x[i] - x[j];
            energy -= 0.5 / (d * d + 1.0).sqrt() - 100.0 * (0.5 * (d - 0.25).powi(2));
        }
    }
    0.5 * energy
}

pub fn check() {
    let points: Vec<[f64; 2]> = [-1.3, 0.7, 2.1].iter().flat_map(|x| [[*x, -0.6], [*x, 0.4], [*x, 1.8]]).collect();
    check_gradient(|[x, y]| constant_factors(x, y), |[x, y]| constant_factors_grad(x, y), &points);
    let (value, d_x, _) = small_constants_grad(1e-13, 1e30);
    assert_eq!(value.to_bits(), small_constants(1e-13, 1e30).to_bits());
    assert!((d_x / 1e-20 - 1.0).abs() < 1e-3, "{d_x}");
    check_flat(constants_in_a_loop, constants_in_a_loop_grad, &[&[0.3, -1.2, 2.5, 0.9], &[1.0]]);
}
