//! Single and double precision in one function: the casts between them carry derivatives.

use autodiff_runtime::differentiate;

/// A sum in double precision of a term that is computed in single precision.
#[differentiate(reverse)]
pub fn mixed_precision(x: f64, weight: f32, offset: f64) -> f64 {
    let narrow = x as f32;
    let product = narrow * weight;
    let half = offset as f32 as f64 * 0.5;
    product as f64 * (1.0 + x) + half
}

pub fn check() {
    let (x, weight, offset) = (0.75, 1.5_f32, 0.25);
    let (value, d_x, d_weight, d_offset) = mixed_precision_grad(x, weight, offset);
    assert_eq!(value.to_bits(), mixed_precision(x, weight, offset).to_bits());
    assert_eq!(d_x, 1.5 * (1.0 + 0.75) + 1.125);
    let d_weight: f32 = d_weight;
    assert_eq!(d_weight, 0.75 * (1.0 + 0.75));
    assert_eq!(d_offset, 0.5);
}
